"""The same as `network` for asyncio: sockets below httpcore's connections, straight on the event loop.

httpcore's own go through anyio, which takes several turns of the event loop for each read and write, and TLS in Python
above that.
"""

from __future__ import annotations

import asyncio
import errno
import os
import select
import socket
import ssl
import time
from contextlib import suppress
from typing import Any, ClassVar

from vonage._http.clock import Clock

HIGH = 256 * 1024
"""Bytes that may wait to be read before the other side has to pause, and that may wait to be written."""


class AsyncNetwork:
    """Opens the socket of one connection, for httpcore: an `AsyncNetworkBackend`.

    Args:
        core: httpcore or httpcore2.
    """

    prefix: ClassVar = "Async"
    """What the names of httpcore's classes for it begin with."""

    def __init__(self, core: Any) -> None:
        self.clock = Clock()
        self.core = core
        self._opened: _Socket | None = None

    async def connect_tcp(
        self, host: str, port: int, timeout: Any = None, local_address: Any = None, socket_options: Any = None
    ) -> AsyncStream:
        """See `AsyncNetworkBackend`."""
        loop = asyncio.get_running_loop()
        self._opened = opened = _Socket()
        # uvloop tries one address after the other, and knows no other way.
        both: dict[str, Any] = {"happy_eyeballs_delay": 0.25} if isinstance(loop, asyncio.BaseEventLoop) else {}
        await asyncio.wait_for(loop.create_connection(lambda: opened, host, port, **both), self.clock.connecting())
        return AsyncStream(self, opened)

    def close(self) -> None:
        """Close the socket, if there is one. This never fails and never waits."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.abort()


class AsyncStream:
    """An `AsyncNetworkStream` over a protocol of asyncio."""

    def __init__(self, network: AsyncNetwork, opened: _Socket) -> None:
        self._network = network
        self._socket = opened
        self._unsent = b""

    async def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        """See `AsyncNetworkStream`."""
        if self._unsent:
            await self._flush()
        return await self._socket.receive(self._network.clock.reading())

    async def write(self, buffer: bytes, timeout: Any = None) -> None:
        """See `AsyncNetworkStream`. What is not large goes out when a response is wanted."""
        self._unsent += buffer
        if len(self._unsent) > HIGH:
            await self._flush()
            if not self._socket.wants_more():
                raise self._network.core.WriteError

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: Any = None
    ) -> AsyncStream:
        """See `AsyncNetworkStream`."""
        opened = self._socket
        starting = asyncio.get_running_loop().start_tls(
            opened.transport, opened, ssl_context, server_hostname=server_hostname
        )
        secure = await asyncio.wait_for(starting, self._network.clock.connecting())
        if secure is None:  # the other side had gone before it began
            raise ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET))
        opened.transport = secure
        return AsyncStream(self._network, opened)

    async def _flush(self) -> None:
        data, self._unsent = self._unsent, b""
        await self._socket.send(data, self._network.clock.reading())

    async def aclose(self) -> None:
        """See `AsyncNetworkStream`."""
        self._network.close()

    def get_extra_info(self, info: str) -> Any:
        """See `AsyncNetworkStream`."""
        return self._socket.readable() if info == "is_readable" else self._socket.transport.get_extra_info(info)


class _Socket(asyncio.Protocol):
    """What has arrived and not been read, and whoever waits for it."""

    def __init__(self) -> None:
        self.transport: Any = None
        self._arrived = bytearray()
        self._ended = False
        self._error: BaseException | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._paused = False
        self._full = False

    # What the event loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._arrived += data
        if len(self._arrived) > HIGH and not self._paused:
            self._paused = True
            self.transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        self._ended = True
        self._wake()
        return False

    def connection_lost(self, exc: BaseException | None) -> None:
        self._ended = True
        self._error = exc
        self._wake()

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._wake()

    # What the stream calls

    async def receive(self, limit: float | None) -> bytes:
        """What has arrived; empty at the end.

        Raises:
            TimeoutError: Nothing came in time.
            OSError: The connection broke.
        """
        if not self._arrived and not self._ended:
            await self._wait(limit)
        if not self._arrived and isinstance(self._error, Exception):
            raise self._error if isinstance(self._error, OSError) else ConnectionError() from self._error
        data = bytes(self._arrived)
        self._arrived.clear()
        if self._paused:
            self._paused = False
            self.transport.resume_reading()
        return data

    async def send(self, data: bytes, limit: float | None) -> None:
        """Send, and wait where the other side is slow to read. An end is for `receive` to find: a server may answer
        before it has read everything, and then close.

        Raises:
            TimeoutError: It took too long.
        """
        if self._ended:
            return
        self.transport.write(data)
        until = None if limit is None else time.monotonic() + limit
        while self._full and self.wants_more():
            await self._wait(None if until is None else until - time.monotonic())

    def wants_more(self) -> bool:
        """Whether the other side may still read: it has not ended, nor answered what it has not read in full."""
        is_answered = bool(self._arrived) and not self._arrived.startswith(b"HTTP/1.1 1")
        return not self._ended and not (self._full and is_answered)

    def readable(self) -> bool:
        """Whether a read would not wait. The socket is asked too, as the event loop may not have got to it yet."""
        if self._ended or self._arrived or self.transport.is_closing():
            return True
        return readable(self.transport.get_extra_info("socket"))

    def abort(self) -> None:
        """End the connection at once."""
        self._ended = True
        if self.transport is not None:
            with suppress(RuntimeError):  # its event loop is gone
                self.transport.abort()
        self._wake()

    async def _wait(self, limit: float | None) -> None:
        loop = asyncio.get_running_loop()
        self._waiter = waiter = loop.create_future()
        timer = None if limit is None else loop.call_later(max(0.0, limit), _expire, waiter)
        try:
            await waiter
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


def _expire(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(TimeoutError())


def readable(connection: socket.socket | None) -> bool:
    """Whether a socket has something to read, be it its end."""
    number = -1 if connection is None else connection.fileno()
    if number < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([number], [], [], 0)[0])
    asked = select.poll()
    asked.register(number, select.POLLIN)
    return bool(asked.poll(0))
