"""What goes over the wire, in plain data, and what a transport is. No HTTP library here."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, NamedTuple, NoReturn, Protocol, TypeAlias

from vonage_openapi import is_list
from vonage_openapi.files import Stream

from vonage.errors import Error

TOTAL = 120.0
"""Seconds for a whole call, by default."""


class Timeout(NamedTuple):
    """How long a call may take, in seconds; None for no limit.

    Attributes:
        connect: For making a connection. Default: 5.
        read: For each wait for the next bytes of a response. Default: 30.
        total: For the whole call, including the wait for a connection and all retries. Default: 120. For a streamed
            response it ends with the headers.
    """

    connect: float | None = 5.0
    read: float | None = 30.0
    total: float | None = TOTAL

    def deadline(self) -> float | None:
        """When a call that begins now has to be over, on the clock of `time.monotonic`."""
        return None if self.total is None else time.monotonic() + self.total


TimeoutLike: TypeAlias = (
    float | tuple[float | None, float | None] | tuple[float | None, float | None, float | None] | Timeout | None
)


def as_timeout(value: Any) -> Timeout:
    """Read a timeout as users write it: one number for connecting and reading, (connect, read), (connect, read,
    total), or None for the default.

    A total that is not given is never shorter than what is: a read of ten minutes may take ten minutes.

    Raises:
        Error: It is none of these.
    """
    if value is None:
        return Timeout()
    parts: tuple[Any, ...] = tuple(value) if is_list(value) else (value, value)
    if len(parts) not in (2, 3) or not all(part is None or _is_duration(part) for part in parts):
        raise Error(
            "timeout: must be seconds above 0, or (connect, read) or (connect, read, total) with None for no limit, not"
            f" {value!r}"
        )
    connect, read, *total = (None if part is None else float(part) for part in parts)
    if total:
        return Timeout(connect, read, total[0])
    return Timeout(connect, read, None if connect is None or read is None else max(TOTAL, connect + read))


def _is_duration(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < float("inf")


class HttpRequest(NamedTuple):
    """One request as a transport gets it.

    Attributes:
        verb: The HTTP verb.
        url: The whole URL, already quoted.
        headers: The headers, names in lower case.
        content: The body; None for none.
        timeout: The limits of the call.
        deadline: When the whole call must be over, on the clock of `time.monotonic`; None for no limit.
        streamed: Whether the response is read piece by piece, so that the deadline ends with its headers.
    """

    verb: str
    url: str
    headers: Mapping[str, str]
    content: bytes | Stream | None
    timeout: Timeout
    deadline: float | None = None
    streamed: bool = False

    def __repr__(self) -> str:
        return f"<HttpRequest {self.verb} {self.url.partition('?')[0]}>"  # all else may be secret or private


class HttpResponse(Protocol):
    """A response; its body has not been read yet. Close it when done.

    Attributes:
        status: The HTTP status.
        headers: The headers, names in lower case.
    """

    status: int
    headers: Mapping[str, str]

    def read(self) -> bytes:
        """The whole body, unpacked."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """The body piece by piece, unpacked."""
        ...

    def close(self) -> None:
        """Return the connection to the pool, or close it if the body was not read completely."""
        ...


class AsyncHttpResponse(Protocol):
    """The same, awaited."""

    status: int
    headers: Mapping[str, str]

    async def read(self) -> bytes:
        """See `HttpResponse`."""
        ...

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """See `HttpResponse`."""
        ...

    async def close(self) -> None:
        """See `HttpResponse`."""
        ...


class Transport(Protocol):
    """Sends requests. Any object with these two methods works as `Client(http_client=...)`."""

    def open(self, outgoing: HttpRequest) -> HttpResponse:
        """Send one request and return the response as soon as its headers have arrived. Do not follow redirects.

        Raises:
            vonage.errors.TransportError: There was no response. Raise the right subclass, as its `maybe_sent` decides
                whether the request may be retried.
        """
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncTransport(Protocol):
    """The same, awaited."""

    async def open(self, outgoing: HttpRequest) -> AsyncHttpResponse:
        """See `Transport`."""
        ...

    async def close(self) -> None:
        """See `Transport`."""
        ...


class HttpxTransport(Protocol):
    """A transport of httpx or httpx2, such as `httpx.MockTransport`."""

    def handle_request(self, request: NoReturn, /) -> object:
        """Send one request."""
        ...


class AsyncHttpxTransport(Protocol):
    """The same for asyncio."""

    async def handle_async_request(self, request: NoReturn, /) -> object:
        """Send one request."""
        ...


class HttpxClient(Protocol):
    """A client of httpx or httpx2."""

    def send(self, request: NoReturn, /) -> object:
        """Send one request."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncHttpxClient(Protocol):
    """The same for asyncio."""

    async def send(self, request: NoReturn, /) -> object:
        """Send one request."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


HttpClient: TypeAlias = Transport | HttpxTransport | HttpxClient
"""What `Client(http_client=...)` takes."""
AsyncHttpClient: TypeAlias = AsyncTransport | AsyncHttpxTransport | AsyncHttpxClient
"""What `AsyncClient(http_client=...)` takes."""


class FetchedResponse(Protocol):
    """A response that was fetched by other means, such as one of requests or httpx."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers."""
        ...

    @property
    def content(self) -> bytes:
        """The body."""
        ...
