"""Clients and transports of httpx or httpx2 that a user brings along, and closes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any

from vonage._http.bodies import PIECE, Body, Reader
from vonage._http.clock import within
from vonage._http.failures import as_ours
from vonage._http.loops import running_loop
from vonage._http.transport import AsyncHttpResponse, AsyncTransport, HttpRequest, HttpResponse, Transport
from vonage.errors import Error

_NOT_SENT = ("ConnectError", "ConnectTimeout", "ProxyError", "UnsupportedProtocol", "PoolTimeout", "InvalidURL")


def borrowed(given: Any) -> Transport:
    """A transport out of what the user brings; see `wrap`."""
    if callable(getattr(given, "open", None)):
        own: Transport = given
        return own
    if hasattr(given, "handle_request"):
        return _Borrowed(given, given.handle_request)
    if hasattr(given, "send") and not hasattr(given, "aclose"):
        return _Borrowed(given, partial(given.send, stream=True, auth=None, follow_redirects=False))
    raise Error(
        f"http_client: a {type(given).__name__} is not a client or transport for Client; AsyncClient takes async ones"
    )


def borrowed_async(given: Any) -> AsyncTransport:
    """The same for asyncio."""
    if callable(getattr(given, "open", None)):
        own: AsyncTransport = given
        return own
    if hasattr(given, "handle_async_request"):
        return _AsyncBorrowed(given, given.handle_async_request)
    if hasattr(given, "send") and hasattr(given, "aclose"):
        return _AsyncBorrowed(given, partial(given.send, stream=True, auth=None, follow_redirects=False))
    raise Error(
        f"http_client: a {type(given).__name__} is not a client or transport for AsyncClient; Client takes sync ones"
    )


class _Borrowed:
    def __init__(self, given: Any, send: Callable[[Any], Any]) -> None:
        self._library = _library_of(given)
        self._given = given
        self._send = send

    def open(self, outgoing: HttpRequest) -> HttpResponse:
        """See `Transport`."""
        watch = _Watch(outgoing)
        try:
            return _Response(self._send(_request(self._library, outgoing, watch, watch.saw)), outgoing)
        except AssertionError:  # a test's own, out of its mock
            raise
        except Exception as error:
            failure = as_ours(error, outgoing, watch.may_have_sent(error, self._given))
        raise failure

    def close(self) -> None:
        """It is the user's to close."""


class _AsyncBorrowed:
    def __init__(self, given: Any, send: Callable[[Any], Any]) -> None:
        self._library = _library_of(given)
        self._given = given
        self._send = send

    async def open(self, outgoing: HttpRequest) -> AsyncHttpResponse:
        """See `AsyncTransport`."""
        running_loop()
        watch = _Watch(outgoing)

        async def saw(event: str, info: Any) -> None:
            watch.saw(event, info)

        try:
            response = await asyncio.wait_for(
                self._send(_request(self._library, outgoing, watch, saw)), within(None, outgoing.deadline)
            )
            return _AsyncResponse(response, outgoing)
        except AssertionError:
            raise
        except Exception as error:
            failure = as_ours(error, outgoing, watch.may_have_sent(error, self._given))
        raise failure

    async def close(self) -> None:
        """It is the user's to close."""


class _Watch:
    """How far a request came. httpcore tells, where it is below; of others, only the kind of their error does."""

    def __init__(self, outgoing: HttpRequest) -> None:
        self.body = Body(outgoing.content)
        self._told = False

    def saw(self, event: str, info: Any) -> None:
        """Take note of one of httpcore's events."""
        self._told = True

    def may_have_sent(self, error: Exception, given: Any) -> bool:
        """Whether the other side may have the request, after an error."""
        if self.body.begun or any(base.__name__ in _NOT_SENT for base in type(error).__mro__):
            return self.body.begun
        closed = isinstance(error, RuntimeError) and bool(getattr(given, "is_closed", False))
        return not self._told and not closed


class _Response:
    def __init__(self, response: Any, outgoing: HttpRequest) -> None:
        self._response = response
        self._outgoing = outgoing
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)

    def read(self) -> bytes:
        reader, pieces = _reading(self._response, self.status, self.headers)
        try:
            for piece in pieces:
                if not reader.take(piece):
                    return reader.content()
                within(None, self._outgoing.deadline)
            reader.end()
            return reader.content()
        except Exception as error:
            if self.status >= 300:
                return reader.content()  # the status says enough
            failure = as_ours(error, self._outgoing, True)
        raise failure

    def iter_bytes(self) -> Iterator[bytes]:
        reader, pieces = _reading(self._response, self.status, self.headers, streamed=True)
        try:
            for piece in pieces:
                yield from reader.unpack(piece)
            reader.end()
            return
        except Exception as error:
            failure = as_ours(error, self._outgoing, True)
        raise failure

    def close(self) -> None:
        with suppress(Exception):  # the answer is there; what becomes of the connection is not worth an error
            self._response.close()


class _AsyncResponse:
    def __init__(self, response: Any, outgoing: HttpRequest) -> None:
        self._response = response
        self._outgoing = outgoing
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)

    async def read(self) -> bytes:
        reader, pieces = _reading(self._response, self.status, self.headers)

        async def all_of_them() -> bytes:
            async for piece in pieces:
                if not reader.take(piece):
                    return reader.content()
            reader.end()
            return reader.content()

        try:
            return await asyncio.wait_for(all_of_them(), within(None, self._outgoing.deadline))
        except Exception as error:
            if self.status >= 300:
                return reader.content()  # the status says enough
            failure = as_ours(error, self._outgoing, True)
        raise failure

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        reader, pieces = _reading(self._response, self.status, self.headers, streamed=True)
        try:
            async for piece in pieces:
                for part in reader.unpack(piece):
                    yield part
            reader.end()
            return
        except Exception as error:
            failure = as_ours(error, self._outgoing, True)
        raise failure

    async def close(self) -> None:
        with suppress(Exception):  # the answer is there; what becomes of the connection is not worth an error
            await self._response.aclose()


def _headers(outgoing: HttpRequest, watch: _Watch) -> Mapping[str, str]:
    if isinstance(outgoing.content, (bytes, type(None))):
        return outgoing.headers
    return {**outgoing.headers, "content-length": str(watch.body.length)}


def _request(library: Any, outgoing: HttpRequest, watch: _Watch, saw: Callable[..., Any]) -> Any:
    """A request, complete as the library itself makes them, whose body is watched."""
    connect, read, _ = outgoing.timeout
    connect, read, pool = (within(limit, outgoing.deadline) for limit in (connect, read, None))
    request = library.Request(
        outgoing.verb,
        outgoing.url,
        headers=_headers(outgoing, watch),
        content=outgoing.content if isinstance(outgoing.content, (bytes, type(None))) else watch.body,
        extensions={"timeout": {"connect": connect, "read": read, "write": read, "pool": pool}, "trace": saw},
    )
    request.stream = _watched(library)(watch.body)
    return request


def _watched(library: Any) -> Any:
    class Watched(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        def __init__(self, body: Body) -> None:
            self._body = body

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._body)

        def __aiter__(self) -> AsyncIterator[bytes]:
            return aiter(self._body)

    return Watched


def _reading(response: Any, status: int, headers: Mapping[str, str], streamed: bool = False) -> tuple[Reader, Any]:
    """What puts a body together, and its pieces. A mock's answer has been read, and so unpacked, already."""
    if response.is_stream_consumed:
        return Reader(status, {}, streamed), _Read(response.content)
    return Reader(status, headers, streamed), response.stream


class _Read:
    def __init__(self, content: bytes) -> None:
        self._pieces = [content[start : start + PIECE] for start in range(0, len(content), PIECE)]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


def _library_of(given: Any) -> Any:
    """The library that a user's client or transport was written for, httpx2 or httpx."""
    names = {base.__module__.partition(".")[0] for base in type(given).__mro__}
    return import_module("httpx2" if "httpx2" in names else "httpx")
