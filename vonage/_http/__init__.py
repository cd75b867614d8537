"""The default transports, over httpx or its successor httpx2: no other module imports such a library.

The library's transports are used directly: its client classes cost a fifth more per call. All clients of a process
share one SSL context, which takes about 40 ms to make. The async side keeps one-connection transports side by side,
because the library's own pool slows down with the number of requests in flight.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import time
import weakref
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache, partial
from importlib import import_module
from types import TracebackType
from typing import Any, NoReturn
from urllib.parse import SplitResult, urlsplit

from vonage._http.loops import PerLoop
from vonage._http.proxies import Proxies
from vonage._http.wire import AsyncIncoming, AsyncTransport, Incoming, Outgoing, Transport
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
    """A transport of the named library, `httpx` or `httpx2`.

    Raises:
        Error: The library is not installed or not known, or an argument cannot be used.
    """
    if library == "aiohttp":
        raise Error("backend: aiohttp works with AsyncClient only; this client takes httpx or httpx2")
    return HttpxTransport(load(library), Proxies(proxy), context, _size(pool))


def make_async_transport(library: str, proxy: str | None, context: ssl.SSLContext | None, pool: int) -> AsyncTransport:
    """The same for asyncio, where `aiohttp` will do as well."""
    if library == "aiohttp":
        load(library)
        from vonage._http.over_aiohttp import AiohttpTransport

        return AiohttpTransport(Proxies(proxy), context or shared_context(load("httpx")), _size(pool))
    return AsyncHttpxTransport(load(library), Proxies(proxy), context, _size(pool))


def wrap(given: Any) -> Transport:
    """A transport out of what the user brings: an httpx client, an httpx transport, or one of our own protocol.

    Raises:
        Error: It is none of these, or one for asyncio.
    """
    if callable(getattr(given, "open", None)):
        own: Transport = given
        return own
    if hasattr(given, "handle_request"):
        return _Borrowed(_library_of(given), given.handle_request)
    if hasattr(given, "send") and not hasattr(given, "aclose"):
        return _Borrowed(_library_of(given), partial(given.send, stream=True, auth=None, follow_redirects=False))
    raise Error(
        f"http_client: a {type(given).__name__} is no client or transport for Client; AsyncClient takes async ones"
    )


def wrap_async(given: Any) -> AsyncTransport:
    """The same for asyncio."""
    if callable(getattr(given, "open", None)):
        own: AsyncTransport = given
        return own
    if hasattr(given, "handle_async_request"):
        return _AsyncBorrowed(_library_of(given), given.handle_async_request)
    if hasattr(given, "send") and hasattr(given, "aclose"):
        return _AsyncBorrowed(_library_of(given), partial(given.send, stream=True, auth=None, follow_redirects=False))
    raise Error(
        f"http_client: a {type(given).__name__} is no client or transport for AsyncClient; Client takes sync ones"
    )


class HttpxTransport:
    """Connections shared by all threads; made anew in a forked child, which must not share its parent's.

    Programs for 3.x never close a client. One that goes gives its connections back all the same.
    """

    def __init__(self, library: Any, proxies: Proxies, context: ssl.SSLContext | None, pool: int) -> None:
        self._library = library
        self._context = context or shared_context(library)
        self._limits = library.Limits(max_keepalive_connections=pool, keepalive_expiry=KEEP_ALIVE)
        self._proxies = proxies
        self._begin()

    def _begin(self) -> None:
        self._lanes: dict[str | None, Any] = {}
        self._process = os.getpid()
        # Not `__del__`: a client and its products refer to each other, and of what goes together the sockets may be
        # asked first, which warn that nobody closed them.
        self._closer = weakref.finalize(self, _close_lanes, self._lanes)
        self._closer.atexit = False  # threads may still be sending

    def open(self, outgoing: Outgoing) -> Incoming:
        """See `Transport`."""
        if self._process != os.getpid():
            self._closer.detach()
            self._begin()
        parts = origin_of(outgoing.url)
        lane = self._lane(self._proxies.of(parts.scheme, parts.netloc))
        with _OurErrors(self._library, outgoing):
            return _Incoming(self._library, lane.handle_request(_lean_request(self._library, outgoing)), outgoing)

    def close(self) -> None:
        """See `Transport`."""
        closer = self._closer
        if self._process == os.getpid():
            self._begin()
            closer()

    def _lane(self, proxy: str | None) -> Any:
        lane = self._lanes.get(proxy)
        if lane is None:
            made = _new_lane(self._library.HTTPTransport, self._context, self._limits, proxy)
            lane = self._lanes.setdefault(proxy, made)  # atomic, should two threads come here at once
        return lane


def _close_lanes(lanes: Mapping[str | None, Any]) -> None:
    for lane in lanes.values():
        lane.close()


class AsyncHttpxTransport:
    """Transports of one connection each, handed out last in, first out; those of an event loop stay with it."""

    def __init__(self, library: Any, proxies: Proxies, context: ssl.SSLContext | None, pool: int) -> None:
        self._library = library
        self._context = context or shared_context(library)
        self._limits = library.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=KEEP_ALIVE)
        self._proxies = proxies
        self._lanes = PerLoop(lambda: _Lanes(pool))

    async def open(self, outgoing: Outgoing) -> AsyncIncoming:
        """See `AsyncTransport`."""
        lanes = self._lanes.get()
        parts = origin_of(outgoing.url)
        proxy = self._proxies.of(parts.scheme, parts.netloc)
        origin = (parts.scheme, parts.netloc, proxy)
        lane = await lanes.take(
            origin, lambda: _new_lane(self._library.AsyncHTTPTransport, self._context, self._limits, proxy)
        )
        try:
            with _OurErrors(self._library, outgoing):
                response = await lane.handle_async_request(_lean_request(self._library, outgoing))
        except BaseException:
            await lanes.drop(lane)
            raise
        return _AsyncIncoming(
            self._library, response, outgoing, lambda whole: lanes.put_back(origin, lane) if whole else lanes.drop(lane)
        )

    async def close(self) -> None:
        """See `AsyncTransport`. Closes what belongs to the running event loop; no other can be reached from here."""
        lanes = self._lanes.pop()
        if lanes is not None:
            await lanes.close()


class _Lanes:
    """The one-connection transports of an event loop."""

    def __init__(self, size: int) -> None:
        self._free = asyncio.Semaphore(size)
        self._idle: dict[object, list[tuple[Any, float]]] = {}
        self._closed = False

    async def take(self, origin: object, make: Callable[[], Any]) -> Any:
        """A transport for an origin, the one used last if there is an idle one."""
        await self._free.acquire()
        try:
            idle = self._idle.get(origin)
            return idle.pop()[0] if idle else make()
        except BaseException:
            self._free.release()
            raise

    async def put_back(self, origin: object, lane: Any) -> None:
        """Keep a transport for the next request, and close those that have been idle for long."""
        if self._closed:
            await self.drop(lane)
            return
        now = time.monotonic()
        idle = self._idle.setdefault(origin, [])
        idle.append((lane, now))
        self._free.release()
        while now - idle[0][1] > KEEP_ALIVE:
            await idle.pop(0)[0].aclose()

    async def drop(self, lane: Any) -> None:
        """Close a transport whose request failed or was cancelled: nobody knows what state it is in."""
        self._free.release()
        await lane.aclose()

    async def close(self) -> None:
        """Close what is idle now, and the others when they come back."""
        self._closed = True
        idle, self._idle = self._idle, {}
        for lanes in idle.values():
            for lane, _ in lanes:
                await lane.aclose()


class _Borrowed:
    """A user's httpx client or transport; the user closes it."""

    def __init__(self, library: Any, send: Callable[[Any], Any]) -> None:
        self._library = library
        self._send = send

    def open(self, outgoing: Outgoing) -> Incoming:
        with _OurErrors(self._library, outgoing):
            return _Incoming(self._library, self._send(_request(self._library, outgoing)), outgoing)

    def close(self) -> None:
        return None


class _AsyncBorrowed:
    def __init__(self, library: Any, send: Callable[[Any], Any]) -> None:
        self._library = library
        self._send = send

    async def open(self, outgoing: Outgoing) -> AsyncIncoming:
        with _OurErrors(self._library, outgoing):
            response = await self._send(_request(self._library, outgoing))
        return _AsyncIncoming(self._library, response, outgoing, _nothing)

    async def close(self) -> None:
        return None


async def _nothing(whole: bool) -> None:
    return None


class _Incoming:
    def __init__(self, library: Any, response: Any, outgoing: Outgoing) -> None:
        self._library = library
        self._response = response
        self._outgoing = outgoing
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)

    def read(self) -> bytes:
        with _OurErrors(self._library, self._outgoing):
            return b"".join(self._pieces())

    def iter_bytes(self) -> Iterator[bytes]:
        with _OurErrors(self._library, self._outgoing):
            yield from self._pieces()

    def close(self) -> None:
        self._response.close()

    def _pieces(self) -> Iterable[bytes]:
        # A body that is not packed need not pass the library's decoders; a mock's answer has been read already.
        plain = "content-encoding" not in self.headers and not self._response.is_stream_consumed
        pieces: Iterable[bytes] = self._response.stream if plain else self._response.iter_bytes()
        return pieces


class _AsyncIncoming:
    def __init__(
        self, library: Any, response: Any, outgoing: Outgoing, release: Callable[[bool], Awaitable[None]]
    ) -> None:
        self._library = library
        self._response = response
        self._outgoing = outgoing
        self._release: Callable[[bool], Awaitable[None]] | None = release
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)

    async def read(self) -> bytes:
        with _OurErrors(self._library, self._outgoing):
            return b"".join([piece async for piece in self._pieces()])

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        with _OurErrors(self._library, self._outgoing):
            async for piece in self._pieces():
                yield piece

    async def close(self) -> None:
        release, self._release = self._release, None
        if release is not None:
            whole = False
            try:
                await self._response.aclose()
                whole = True
            finally:
                await release(whole)

    def _pieces(self) -> AsyncIterable[bytes]:
        plain = "content-encoding" not in self.headers and not self._response.is_stream_consumed
        pieces: AsyncIterable[bytes] = self._response.stream if plain else self._response.aiter_bytes()
        return pieces


def load(library: str) -> Any:
    """Import an HTTP library.

    Raises:
        Error: It is not installed, or not one of the three.
    """
    if library not in ("httpx", "httpx2", "aiohttp"):
        raise Error(f"backend: must be httpx, httpx2 or aiohttp, not {library!r}")
    try:
        return import_module(library)
    except ImportError:
        raise Error(f"backend: {library} is not installed; install it with pip install 'vonage[{library}]'") from None


@cache
def shared_context(library: Any) -> ssl.SSLContext:
    """The library's usual SSL context, made once for all clients."""
    context: ssl.SSLContext = library.create_ssl_context()
    return context


@lru_cache(maxsize=256)
def origin_of(url: str) -> SplitResult:
    """The parts of an address; most addresses are used again and again."""
    return urlsplit(url)


def _request(library: Any, outgoing: Outgoing) -> Any:
    """The library's request, for a client or transport of the user's: complete, as the library itself makes them."""
    return library.Request(
        outgoing.verb,
        _url(library, outgoing.url),
        headers=outgoing.headers,
        content=outgoing.content,
        extensions=_extensions(outgoing),
    )


def _lean_request(library: Any, outgoing: Outgoing) -> Any:
    """The same for the library's own transports, which need less of it: two thirds of the time to make one go into
    headers that are known here, and into a copy of the body."""
    url = _url(library, outgoing.url)
    content = outgoing.content or b""
    headers = {"host": url.netloc.decode("ascii"), **outgoing.headers}
    if content or outgoing.verb in ("POST", "PUT", "PATCH"):
        headers["content-length"] = str(len(content))
    stream = library.ByteStream(content)
    return library.Request(outgoing.verb, url, headers=headers, stream=stream, extensions=_extensions(outgoing))


def _extensions(outgoing: Outgoing) -> dict[str, Any]:
    connect, read = outgoing.timeout
    return {"timeout": {"connect": connect, "read": read, "write": read, "pool": None}}


@lru_cache(maxsize=256)
def _url(library: Any, url: str) -> Any:
    """A parsed address: parsing takes longer than all else about a request."""
    try:
        return library.URL(url)
    except library.InvalidURL as error:
        raise Error(f"no request can be sent to {urlsplit(url).netloc}: {error}") from None


def _new_lane(kind: Any, context: ssl.SSLContext, limits: Any, proxy: str | None) -> Any:
    try:
        return kind(verify=context, trust_env=False, limits=limits, proxy=proxy)
    except ImportError as error:  # a SOCKS proxy takes one more package
        raise Error(f"proxy: {error}") from None


class _OurErrors:
    """A `with` block in which the library's errors become ours. A class, as it costs a call less than a generator."""

    __slots__ = ("_library", "_outgoing")

    def __init__(self, library: Any, outgoing: Outgoing) -> None:
        self._library = library
        self._outgoing = outgoing

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None and isinstance(error, self._library.RequestError):
            _fail(self._library, error, self._outgoing)


def _fail(library: Any, error: BaseException, outgoing: Outgoing) -> NoReturn:
    """Raise the library's error as one of ours, which says whether the platform may have acted."""
    host = urlsplit(outgoing.url).hostname
    reason = str(error) or type(error).__name__
    not_sent = (library.ConnectError, library.ConnectTimeout, library.ProxyError, library.UnsupportedProtocol)
    if isinstance(error, not_sent):
        kind = CertificateError if _is_about_certificate(error) else ConnectError
        raise kind(f"no connection to {host}: {reason}") from error
    if isinstance(error, library.PoolTimeout):
        raise PoolTimeoutError(f"no free connection to {host}") from error
    if isinstance(error, library.TimeoutException):
        raise RequestTimeoutError(f"{host} did not answer within {outgoing.timeout.read} s") from error
    raise TransportError(f"the connection to {host} broke: {reason}") from error


def _is_about_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _library_of(given: Any) -> Any:
    """The library that a user's client or transport was written for, httpx2 or httpx."""
    names = {base.__module__.partition(".")[0] for base in type(given).__mro__}
    return load("httpx2" if "httpx2" in names else "httpx")


def _size(pool: Any) -> int:
    if isinstance(pool, bool) or not isinstance(pool, int) or pool < 1:
        raise Error(f"pool_maxsize: must be a whole number of at least 1, not {pool!r}")
    return pool
