"""What goes over the wire, in plain data, and what a transport is. No HTTP library here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, NamedTuple, Protocol, TypeAlias

from vonage_openapi import is_list

from vonage.errors import Error


class Timeout(NamedTuple):
    """Seconds to wait for a connection, and for the next bytes of an answer; None waits for ever."""

    connect: float | None = 5.0
    read: float | None = 30.0


TimeoutLike: TypeAlias = "float | tuple[float | None, float | None] | Timeout | None"


def as_timeout(value: Any) -> Timeout:
    """Read a time-out as users write it: one number for both, (connect, read), or None for the usual.

    Raises:
        Error: It is none of these.
    """
    if value is None:
        return Timeout()
    parts: tuple[Any, ...] = tuple(value) if is_list(value) else (value, value)
    if len(parts) != 2 or not all(part is None or _is_duration(part) for part in parts):
        raise Error(f"timeout: must be seconds above 0, or (connect, read) with None for no limit, not {value!r}")
    connect, read = (None if part is None else float(part) for part in parts)
    return Timeout(connect, read)


def _is_duration(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < float("inf")


class Outgoing(NamedTuple):
    """One request as a transport gets it."""

    verb: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None
    timeout: Timeout


class Incoming(Protocol):
    """An answer whose body has not been read yet. Close it when done.

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
        """Give the connection back, or end it if the body was not read to its end."""
        ...


class AsyncIncoming(Protocol):
    """The same, awaited."""

    status: int
    headers: Mapping[str, str]

    async def read(self) -> bytes:
        """See `Incoming`."""
        ...

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """See `Incoming`."""
        ...

    async def close(self) -> None:
        """See `Incoming`."""
        ...


class Transport(Protocol):
    """Sends requests. Any object with these two methods will do for `Client(http_client=...)`."""

    def open(self, outgoing: Outgoing) -> Incoming:
        """Send one request and return the answer as soon as its headers are there. Redirects are not followed.

        Raises:
            vonage.errors.TransportError: No answer came. Its kind has to be right, as `maybe_sent` decides whether the
                request may be repeated.
        """
        ...

    def close(self) -> None:
        """Give all connections back."""
        ...


class AsyncTransport(Protocol):
    """The same, awaited."""

    async def open(self, outgoing: Outgoing) -> AsyncIncoming:
        """See `Transport`."""
        ...

    async def close(self) -> None:
        """See `Transport`."""
        ...
