"""A proxy on the loopback that joins a client with one server, as `CONNECT` or SOCKS 5 asks."""

from __future__ import annotations

import asyncio
import ssl
import threading
from types import TracebackType
from typing import Any


class ConnectProxy:
    """Joins whoever asks with one server, whatever host they name. Use it in a `with` block.

    Args:
        target: Port of the server on the loopback.
        context: For a proxy that itself speaks TLS.

    Attributes:
        heads: What was asked of it: request line and headers, or the messages of SOCKS.
        open: The transports of its connections.
        url: Where it listens.
    """

    def __init__(self, target: int, context: ssl.SSLContext | None = None) -> None:
        self.heads: list[bytes] = []
        self.open: set[Any] = set()
        self.url = ""
        self._target = target
        self._context = context
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._over = asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._run()), daemon=True)

    def __enter__(self) -> ConnectProxy:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()
        self._loop.close()

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _End(self), "127.0.0.1", 0, ssl=self._context)
        port = server.sockets[0].getsockname()[1]
        self.url = f"http{'s' if self._context else ''}://localhost:{port}"
        self._ready.set()
        await self._over.wait()
        server.close()
        for transport in self.open:
            transport.abort()
        while self.open:
            await asyncio.sleep(0)

    def asked(self, client: _End, answer: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n") -> None:
        """Connect a client whose request is complete."""
        self.heads.append(bytes(client.arrived))
        task = self._loop.create_task(self._join(client, answer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _join(self, client: _End, answer: bytes) -> None:
        server = _End(self)
        await self._loop.create_connection(lambda: server, "127.0.0.1", self._target)
        client.peer, server.peer = server, client
        client.transport.write(answer)


class _End(asyncio.Protocol):
    """One of the two connections that are joined."""

    transport: Any

    def __init__(self, proxy: ConnectProxy) -> None:
        self.arrived = bytearray()
        self.peer: _End | None = None
        self._proxy = proxy

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self._proxy.open.add(self.transport)

    def data_received(self, data: bytes) -> None:
        if self.peer is not None:
            self.peer.transport.write(data)
            return
        self.arrived += data
        if self.arrived[0] < 0x20:
            self._socks()
        elif self.arrived.endswith(b"\r\n\r\n"):
            self._proxy.asked(self)

    def _socks(self) -> None:
        """Answer one message: which ways to log in there are, user and password, or where to connect."""
        if self.arrived[:2] == b"\x05\x01" and len(self.arrived) > 3:
            self._proxy.asked(self, b"\x05\0\0\x01" + bytes(6))
            return
        self._proxy.heads.append(bytes(self.arrived))
        self.transport.write(b"\x05" + self.arrived[2:3] if self.arrived[0] == 5 else b"\x01\0")
        self.arrived.clear()

    def connection_lost(self, exc: BaseException | None) -> None:
        self._proxy.open.discard(self.transport)
        if self.peer is not None:
            self.peer.transport.close()
