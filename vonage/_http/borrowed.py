"""Clients and transports of httpx or httpx2 that a user brings along, and closes: what has to be known of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import Any

from vonage._http.bodies import PIECE, Body, Reader
from vonage._http.clock import within
from vonage._http.transport import AsyncTransport, HttpRequest, Transport
from vonage.errors import Error

_NOT_SENT = ("ConnectError", "ConnectTimeout", "ProxyError", "UnsupportedProtocol", "PoolTimeout", "InvalidURL")


def borrowed(given: Any) -> Transport:
    """A transport out of what the user brings; see `wrap`."""
    if callable(getattr(given, "open", None)):
        own: Transport = given
        return own
    from vonage._http._sync.borrowed import Borrowed

    is_client = hasattr(given, "send") and not hasattr(given, "aclose")
    return Borrowed(given, _sending(given, "handle_request", is_client, "Client; AsyncClient takes async ones"))


def borrowed_async(given: Any) -> AsyncTransport:
    """The same for asyncio."""
    if callable(getattr(given, "open", None)):
        own: AsyncTransport = given
        return own
    from vonage._http._async.borrowed import AsyncBorrowed

    is_client = hasattr(given, "send") and hasattr(given, "aclose")
    sending = _sending(given, "handle_async_request", is_client, "AsyncClient; Client takes sync ones")
    return AsyncBorrowed(given, sending)


def _sending(given: Any, method: str, is_client: bool, taken_by: str) -> Callable[[Any], Any]:
    """What sends a request: a transport's own method, or a client's without what it adds."""
    if hasattr(given, method):
        send: Callable[[Any], Any] = getattr(given, method)
        return send
    if is_client:
        return partial(given.send, stream=True, auth=None, follow_redirects=False)
    raise Error(f"http_client: a {type(given).__name__} is not a client or transport for {taken_by}")


class Watch:
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


def _headers(outgoing: HttpRequest, watch: Watch) -> Mapping[str, str]:
    if isinstance(outgoing.content, (bytes, type(None))) or watch.body.length is None:
        return outgoing.headers
    return {**outgoing.headers, "content-length": str(watch.body.length)}


def request_of(library: Any, outgoing: HttpRequest, watch: Watch, saw: Callable[..., Any]) -> Any:
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


def reading(response: Any, status: int, headers: Mapping[str, str], streamed: bool = False) -> tuple[Reader, Any]:
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


def library_of(given: Any) -> Any:
    """The library that a user's client or transport was written for, httpx2 or httpx."""
    names = {base.__module__.partition(".")[0] for base in type(given).__mro__}
    return import_module("httpx2" if "httpx2" in names else "httpx")
