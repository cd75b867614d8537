"""The default transports, over httpx or its successor httpx2; no other module imports these libraries.

The library's transports are used directly: its client classes cost a fifth more per call. All clients of a process
share one SSL context, which takes about 40 ms to make. The async side keeps one-connection transports side by side,
because the library's own pool slows down with the number of requests in flight.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import cache, lru_cache, partial
from importlib import import_module
from typing import Any, NoReturn
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from vonage._wire import AsyncIncoming, AsyncTransport, Incoming, Outgoing, Transport
from vonage.errors import (
    CertificateError,
    ConnectError,
    Error,
    PoolTimeoutError,
    RequestTimeoutError,
    TransportError,
)

KEEP_ALIVE = 20.0
"""Seconds that an idle connection is kept. Long enough for bursts, shorter than any gateway's own limit."""


def make_transport(library: str, proxy: str | None, context: ssl.SSLContext | None, pool: int) -> Transport:
    """A transport of the named library, `httpx` or `httpx2`."""
    if library == "aiohttp":
        raise Error("backend: aiohttp works with AsyncClient only; this client takes httpx or httpx2")
    return HttpxTransport(_load(library), proxy, context, pool)


def make_async_transport(library: str, proxy: str | None, context: ssl.SSLContext | None, pool: int) -> AsyncTransport:
    """The same for asyncio, where `aiohttp` will do as well."""
    if library == "aiohttp":
        _load(library)
        from vonage._aiohttp import AiohttpTransport

        return AiohttpTransport(proxy, context, pool)
    return AsyncHttpxTransport(_load(library), proxy, context, pool)


def wrap(given: Any) -> Transport:
    """A transport out of what the user brings: an httpx client, an httpx transport, or one of our own protocol."""
    if callable(getattr(given, "open", None)):
        own: Transport = given
        return own
    library = _library_of(given)
    if hasattr(given, "handle_request"):
        return _Borrowed(library, given.handle_request)
    if hasattr(given, "send") and not hasattr(given, "aclose"):
        return _Borrowed(library, partial(given.send, stream=True, auth=None, follow_redirects=False))
    raise Error(f"http_client: a {type(given).__name__} is no client or transport for this (sync) client")


def wrap_async(given: Any) -> AsyncTransport:
    """The same for asyncio."""
    if callable(getattr(given, "open", None)):
        own: AsyncTransport = given
        return own
    library = _library_of(given)
    if hasattr(given, "handle_async_request"):
        return _AsyncBorrowed(library, given.handle_async_request)
    if hasattr(given, "send") and hasattr(given, "aclose"):
        return _AsyncBorrowed(library, partial(given.send, stream=True, auth=None, follow_redirects=False))
    raise Error(f"http_client: a {type(given).__name__} is no client or transport for this async client")


class HttpxTransport:
    """Connections shared by all threads; made anew in a forked child, which must not share its parent's."""

    def __init__(self, library: Any, proxy: str | None, context: ssl.SSLContext | None, pool: int) -> None:
        self._library = library
        self._context = context or _shared_context(library)
        self._limits = library.Limits(max_keepalive_connections=pool, keepalive_expiry=KEEP_ALIVE)
        self._proxies = Proxies(proxy)
        self._lanes: dict[str | None, Any] = {}
        self._process = os.getpid()

    def open(self, outgoing: Outgoing) -> Incoming:
        if self._process != os.getpid():
            self._lanes, self._process = {}, os.getpid()
        lane = self._lane(self._proxies.of(outgoing.url))
        return _open(self._library, lane.handle_request, outgoing)

    def close(self) -> None:
        lanes, self._lanes = self._lanes, {}
        if self._process == os.getpid():
            for lane in lanes.values():
                lane.close()

    def __del__(self) -> None:
        # A client that nobody closed gives its connections back when it goes; at the end of the interpreter it may be
        # too late for that.
        with contextlib.suppress(Exception):
            self.close()

    def _lane(self, proxy: str | None) -> Any:
        lane = self._lanes.get(proxy)
        if lane is None:
            made = self._library.HTTPTransport(verify=self._context, trust_env=False, limits=self._limits, proxy=proxy)
            lane = self._lanes.setdefault(proxy, made)  # atomic, should two threads come here at once
        return lane


class AsyncHttpxTransport:
    """Transports of one connection each, handed out last in, first out; belongs to the running event loop."""

    def __init__(self, library: Any, proxy: str | None, context: ssl.SSLContext | None, pool: int) -> None:
        self._library = library
        self._context = context or _shared_context(library)
        self._limits = library.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=KEEP_ALIVE)
        self._proxies = Proxies(proxy)
        self._pool = pool
        self._idle: dict[tuple[str, str | None], list[Any]] = {}
        self._free = asyncio.Semaphore(pool)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self, outgoing: Outgoing) -> AsyncIncoming:
        self._settle()
        free, all_idle = self._free, self._idle
        await free.acquire()
        try:
            parts = urlsplit(outgoing.url)
            proxy = self._proxies.of(outgoing.url)
            idle = all_idle.setdefault((f"{parts.scheme}://{parts.netloc}", proxy), [])
            lane = idle.pop() if idle else self._new_lane(proxy)
        except BaseException:
            free.release()
            raise

        def release() -> None:
            idle.append(lane)
            free.release()

        try:
            return await _open_async(self._library, lane.handle_async_request, outgoing, release)
        except BaseException:
            release()
            raise

    async def close(self) -> None:
        lanes = [lane for idle in self._idle.values() for lane in idle]
        self._idle = {}
        if self._loop is asyncio.get_running_loop():
            for lane in lanes:
                await lane.aclose()

    def _settle(self) -> None:
        """Connections belong to an event loop: a client that is used from another one (a second `asyncio.run`, a
        forked child) starts afresh."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._loop, self._idle, self._free = loop, {}, asyncio.Semaphore(self._pool)

    def _new_lane(self, proxy: str | None) -> Any:
        return self._library.AsyncHTTPTransport(verify=self._context, trust_env=False, limits=self._limits, proxy=proxy)


class _Borrowed:
    """A user's httpx client or transport; the user closes it."""

    def __init__(self, library: Any, send: Callable[[Any], Any]) -> None:
        self._library = library
        self._send = send

    def open(self, outgoing: Outgoing) -> Incoming:
        return _open(self._library, self._send, outgoing)

    def close(self) -> None:
        return None


class _AsyncBorrowed:
    def __init__(self, library: Any, send: Callable[[Any], Any]) -> None:
        self._library = library
        self._send = send

    async def open(self, outgoing: Outgoing) -> AsyncIncoming:
        return await _open_async(self._library, self._send, outgoing, lambda: None)

    async def close(self) -> None:
        return None


class _Incoming:
    def __init__(self, library: Any, response: Any, outgoing: Outgoing) -> None:
        self._library = library
        self._response = response
        self._outgoing = outgoing
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)

    def read(self) -> bytes:
        return b"".join(self.iter_bytes())

    def iter_bytes(self) -> Iterator[bytes]:
        try:
            yield from self._response.iter_bytes()
        except self._library.TransportError as error:
            _fail(self._library, error, self._outgoing)

    def close(self) -> None:
        self._response.close()


class _AsyncIncoming:
    def __init__(self, library: Any, response: Any, outgoing: Outgoing, release: Callable[[], None]) -> None:
        self._library = library
        self._response = response
        self._outgoing = outgoing
        self._release: Callable[[], None] | None = release
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)

    async def read(self) -> bytes:
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.aiter_bytes():
                yield chunk
        except self._library.TransportError as error:
            _fail(self._library, error, self._outgoing)

    async def close(self) -> None:
        release, self._release = self._release, None
        if release is not None:
            try:
                await self._response.aclose()
            finally:
                release()


class Proxies:
    """Which proxy an address goes through: the one given, else the one that the environment names for it."""

    def __init__(self, proxy: str | None) -> None:
        self._given = proxy
        self._known = getproxies() if proxy is None else {}
        self._chosen: dict[str, str | None] = {}

    def of(self, url: str) -> str | None:
        if not self._known:
            return self._given or None
        origin = url[: url.find("/", 8)]
        if origin not in self._chosen:
            parts = urlsplit(url)
            named = self._known.get(parts.scheme) or self._known.get("all")
            self._chosen[origin] = None if proxy_bypass(parts.netloc) else named
        return self._chosen[origin]


def _open(library: Any, send: Callable[[Any], Any], outgoing: Outgoing) -> Incoming:
    try:
        return _Incoming(library, send(_request(library, outgoing)), outgoing)
    except library.TransportError as error:
        _fail(library, error, outgoing)


async def _open_async(
    library: Any, send: Callable[[Any], Any], outgoing: Outgoing, release: Callable[[], None]
) -> AsyncIncoming:
    try:
        return _AsyncIncoming(library, await send(_request(library, outgoing)), outgoing, release)
    except library.TransportError as error:
        _fail(library, error, outgoing)


def _request(library: Any, outgoing: Outgoing) -> Any:
    connect, read = outgoing.timeout
    timeouts = {"connect": connect, "read": read, "write": read, "pool": None}
    return library.Request(
        outgoing.verb,
        _url(library, outgoing.url),
        headers=outgoing.headers,
        content=outgoing.content,
        extensions={"timeout": timeouts},
    )


def _fail(library: Any, error: Exception, outgoing: Outgoing) -> NoReturn:
    """Raise the library's error as one of ours, which says whether the platform may have acted."""
    host = urlsplit(outgoing.url).hostname
    reason = str(error) or type(error).__name__
    if isinstance(
        error, (library.ConnectError, library.ConnectTimeout, library.ProxyError, library.UnsupportedProtocol)
    ):
        kind = CertificateError if isinstance(_root(error), ssl.SSLError) else ConnectError
        raise kind(f"no connection to {host}: {reason}") from error
    if isinstance(error, library.PoolTimeout):
        raise PoolTimeoutError(f"no free connection to {host}") from error
    if isinstance(error, library.TimeoutException):
        raise RequestTimeoutError(f"{host} did not answer within {outgoing.timeout.read} s") from error
    raise TransportError(f"the connection to {host} broke: {reason}") from error


def _root(error: BaseException) -> BaseException:
    while error.__cause__ is not None or error.__context__ is not None:
        error = error.__cause__ or error.__context__  # type: ignore[assignment]
    return error


def _load(library: str) -> Any:
    try:
        return import_module(library)
    except ImportError:
        raise Error(f"the HTTP library {library} is not installed: pip install 'vonage[{library}]'") from None


def _library_of(given: Any) -> Any:
    """The library that a user's client or transport was written for, httpx2 or httpx."""
    names = {base.__module__.partition(".")[0] for base in type(given).__mro__}
    return import_module("httpx2" if "httpx2" in names else "httpx")


@cache
def _shared_context(library: Any) -> ssl.SSLContext:
    context: ssl.SSLContext = library.create_ssl_context()
    return context


@lru_cache(maxsize=256)
def _url(library: Any, url: str) -> Any:
    """A parsed address: parsing takes longer than all else about a request, and most are used again and again."""
    return library.URL(url)
