"""Bodies: what is sent, and what comes back, unpacked and within bounds."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vonage_openapi.files import Stream

MIB = 1024 * 1024
UNPACKED_BOUND = 100 * MIB
"""Bytes that a packed response may unpack to. A few kilobytes can hold gigabytes of nothing."""
ERROR_BOUND = 1 * MIB
"""Bytes that are read of an error's body. The rest cannot say more."""
PIECE = 64 * 1024
LARGE = 256 * 1024
"""Bytes that are handed over in one go while nothing tells how much of them has left."""


class BadSource(Exception):  # noqa: N818 - as the next
    """A file that is to be sent cannot be read."""


class BadBody(Exception):  # noqa: N818 - it never leaves this folder
    """A body cannot be unpacked."""


class Body:
    """What is sent. It knows whether anybody has begun to take it, which a library does only after the headers: as long
    as nobody has, the other side has no whole request."""

    __slots__ = ("begun", "content")

    def __init__(self, content: bytes | Stream | None) -> None:
        self.content = content or b""
        self.begun = False

    @property
    def length(self) -> int | None:
        """Its bytes; None if that is not known before it is sent."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.length

    def __iter__(self) -> Iterator[bytes]:
        self.begun = True
        if isinstance(self.content, bytes):
            if self.content:
                yield self.content
            return
        try:
            yield from self.content
        except Exception as error:
            raise BadSource from error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun = True
        if isinstance(self.content, bytes):
            for start in range(0, len(self.content), LARGE):
                yield self.content[start : start + LARGE]
            return
        pieces = iter(self)
        loop = asyncio.get_running_loop()
        while (piece := await loop.run_in_executor(None, next, pieces, None)) is not None:  # files are slow
            yield piece


class Reader:
    """Puts a body together from its pieces, unpacked.

    Args:
        status: Of the response: an error's body is cut at a bound, as no more of it is needed.
        headers: Of the response, names in lower case.
        streamed: Whether the pieces are handed on one by one, in which case their sum has no bound.
    """

    def __init__(self, status: int, headers: Mapping[str, str], streamed: bool = False) -> None:
        self._error = status >= 300
        packing = headers.get("content-encoding")
        self._unpackers = [] if packing is None else _unpackers(packing)
        self._bound = ERROR_BOUND if self._error else UNPACKED_BOUND if self._unpackers and not streamed else None
        self._size = 0
        self._pieces: list[bytes] = []

    @property
    def plain(self) -> bool:
        """Whether pieces pass as they are, all of them."""
        return self._bound is None and not self._unpackers

    def unpack(self, piece: bytes) -> Iterator[bytes]:
        """What a piece holds, in pieces that are not much longer than it.

        Raises:
            BadBody: It is damaged.
        """
        return _through(self._unpackers, piece)

    def take(self, piece: bytes) -> bool:
        """Add a piece; False when no more is wanted.

        Raises:
            BadBody: The body is damaged, or unpacks to more than the bound.
        """
        for part in self.unpack(piece):
            self._size += len(part)
            if self._bound is not None and self._size > self._bound:
                if not self._error:
                    raise BadBody(f"it unpacks to more than {self._bound // MIB} MiB")
                self._pieces.append(part[: self._bound - self._size or None])
                return False
            self._pieces.append(part)
        return True

    def end(self) -> None:
        """Say that there is no more.

        Raises:
            BadBody: It is cut short.
        """
        for unpacker in self._unpackers:
            unpacker.end()

    def content(self) -> bytes:
        """All that was taken."""
        return b"".join(self._pieces)


class _Unpacker:
    """One layer of gzip or deflate."""

    def __init__(self, gzip: bool) -> None:
        self._gzip = gzip
        self._begun = False
        self._engine = zlib.decompressobj(31 if gzip else 15)

    def unpack(self, data: bytes) -> Iterator[bytes]:
        while data:
            try:
                part = self._engine.decompress(data, MIB)
            except zlib.error:
                if self._gzip or self._begun:
                    raise BadBody("its packing is damaged") from None
                self._engine = zlib.decompressobj(-15)  # some send deflate without the frame that belongs around it
                self._begun = True
                continue
            self._begun = True
            if part:
                yield part
            data = self._engine.unconsumed_tail
            if self._engine.eof:
                data = self._engine.unused_data
                if not self._gzip or not data.startswith(b"\x1f\x8b"):
                    return  # padding behind the end says nothing
                self._engine = zlib.decompressobj(31)  # gzip may come in several members

    def end(self) -> None:
        if self._begun and not self._engine.eof:
            raise BadBody("it is cut short")


def _unpackers(packing: str) -> list[_Unpacker]:
    """The layers of a body, the outermost first. A name that we do not ask for is taken for no packing: servers have
    put `utf-8` there, and what the body is says its type."""
    names = [name.strip().lower() for name in packing.split(",")][::-1][:4]
    return [_Unpacker(name != "deflate") for name in names if name in ("gzip", "x-gzip", "deflate")]


def _through(unpackers: list[_Unpacker], piece: bytes) -> Iterator[bytes]:
    if not unpackers:
        yield piece
        return
    for part in unpackers[0].unpack(piece):
        yield from _through(unpackers[1:], part)
