"""What goes over the wire, in plain data, and what a transport is. No HTTP library here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import NamedTuple, Protocol


class Timeout(NamedTuple):
    """Seconds to wait for a connection, and for the next bytes of an answer; None waits for ever."""

    connect: float | None = 5.0
    read: float | None = 30.0


class Outgoing(NamedTuple):
    """One request as a transport gets it."""

    verb: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None
    timeout: Timeout


class Incoming(Protocol):
    """An answer whose body has not been read yet. Close it when done."""

    status: int
    headers: Mapping[str, str]

    def read(self) -> bytes: ...
    def iter_bytes(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class AsyncIncoming(Protocol):
    """The same, awaited."""

    status: int
    headers: Mapping[str, str]

    async def read(self) -> bytes: ...
    def iter_bytes(self) -> AsyncIterator[bytes]: ...
    async def close(self) -> None: ...


class Transport(Protocol):
    """Sends one request and returns the answer as soon as its headers are there.

    Raises:
        vonage.errors.TransportError: No answer came. `maybe_sent` has to be right, as it decides on repeating.
    """

    def open(self, outgoing: Outgoing) -> Incoming: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The same, awaited."""

    async def open(self, outgoing: Outgoing) -> AsyncIncoming: ...
    async def close(self) -> None: ...
