"""The same as `pooled` for asyncio; the connections of an event loop stay with it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from typing import Any

from vonage._http.bodies import Body, Reader
from vonage._http.failures import as_ours, no_free_connection
from vonage._http.idle import KEEP_ALIVE, Idle, Slots
from vonage._http.library import Library
from vonage._http.loops import PerLoop, running_loop
from vonage._http.network_async import AsyncNetwork
from vonage._http.origins import Origin, split
from vonage._http.pooled import headers_of, make_request, usable
from vonage._http.proxies import Proxies, check_for_asyncio
from vonage._http.transport import AsyncHttpResponse, HttpRequest


class AsyncConnection:
    """One connection, with its socket and its clock."""

    def __init__(self, library: Library, origin: Origin, proxy: str | None) -> None:
        self.network = AsyncNetwork(library.core)
        self.inner = library.connection(origin, proxy, self.network, "Async")

    def usable(self) -> bool:
        """See `idle.Connection`."""
        return usable(self.inner)

    def close(self) -> None:
        """Give the socket back, at once."""
        self.network.close()


class _Connections:
    """The connections of an event loop, and the bound on their number."""

    def __init__(self, size: int) -> None:
        self.slots = Slots(size)
        self._idle: Idle[AsyncConnection] = Idle(size)
        self._timer: asyncio.TimerHandle | None = None

    def take(self, key: tuple[Origin, str | None]) -> AsyncConnection | None:
        while (connection := self._idle.take(key)) is not None:
            if connection.usable():
                return connection
            connection.close()
        return None

    def put(self, key: tuple[Origin, str | None], connection: AsyncConnection) -> None:
        _close(self._idle.put(key, connection))
        if self._timer is None and len(self._idle):
            self._timer = asyncio.get_running_loop().call_later(KEEP_ALIVE, self._sweep)

    def close(self) -> None:
        """Close what is idle now, and the others when they come back."""
        if self._timer is not None:
            self._timer.cancel()
        _close(self._idle.clear())

    def _sweep(self) -> None:
        _close(self._idle.expired())
        self._timer = asyncio.get_running_loop().call_later(KEEP_ALIVE, self._sweep) if len(self._idle) else None


class AsyncPooledTransport:
    """Connections shared by the tasks of each event loop."""

    def __init__(self, name: str, proxies: Proxies, context: ssl.SSLContext | None, pool: int) -> None:
        self._library = Library(name, context)
        self._proxies = proxies
        self._connections = PerLoop(lambda: _Connections(pool), _closed)

    async def open(self, outgoing: HttpRequest) -> AsyncHttpResponse:
        """See `AsyncTransport`."""
        connections = self._connections.get()
        origin, target = split(outgoing.url)
        key = origin, self._proxies.of(origin.scheme, origin.header)
        check_for_asyncio(origin.scheme, key[1])
        if not await connections.slots.take(outgoing.deadline):
            raise no_free_connection(outgoing)
        connection = None
        body = Body(outgoing.content)
        try:
            if not self._library.loaded(origin.scheme):
                await running_loop().run_in_executor(None, self._library.load, origin.scheme)
            connection = connections.take(key) or AsyncConnection(self._library, *key)
            connection.network.clock.start(outgoing, body)
            request = make_request(self._library.core, outgoing, origin, target, body)
            response = await connection.inner.handle_async_request(request)
        except Exception as error:
            failure = as_ours(error, outgoing, body.begun)
        except BaseException:
            _give_up(connections, connection)
            raise
        else:
            return _Response(response, outgoing, connection, connections, key)
        _give_up(connections, connection)
        raise failure

    async def close(self) -> None:
        """See `AsyncTransport`. Closes what belongs to the running event loop; no other can be reached from here."""
        connections = self._connections.pop()
        if connections is not None:
            await _closed(connections)

    def load(self) -> None:
        """Load what the first call would have to wait for."""
        self._library.load()


async def _closed(connections: _Connections) -> None:
    connections.close()
    await asyncio.sleep(0)  # sockets go with the next turn of the event loop, which may be its last


def _close(connections: list[AsyncConnection]) -> None:
    for connection in connections:
        connection.close()


def _give_up(connections: _Connections, connection: AsyncConnection | None) -> None:
    connections.slots.give_back()
    if connection is not None:
        connection.close()


class _Response:
    def __init__(
        self,
        response: Any,
        outgoing: HttpRequest,
        connection: AsyncConnection,
        connections: _Connections,
        key: tuple[Origin, str | None],
    ) -> None:
        self.status: int = response.status
        self.headers: Mapping[str, str] = headers_of(response.headers)
        self._response = response
        self._outgoing = outgoing
        self._connection: AsyncConnection | None = connection
        self._connections = connections
        self._key = key

    async def read(self) -> bytes:
        reader = Reader(self.status, self.headers)
        try:
            if reader.plain:
                return b"".join([piece async for piece in self._response.stream])
            async for piece in self._response.stream:
                if not reader.take(piece):
                    return reader.content()
            reader.end()
            return reader.content()
        except Exception as error:
            if self.status >= 300:
                return reader.content()  # the status says enough
            failure = as_ours(error, self._outgoing, True)
        raise failure

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        reader = Reader(self.status, self.headers, streamed=True)
        if self._connection is not None and self._outgoing.streamed:
            self._connection.network.clock.no_deadline()
        try:
            async for piece in self._response.stream:
                for part in reader.unpack(piece):
                    yield part
            reader.end()
            return
        except Exception as error:
            failure = as_ours(error, self._outgoing, True)
        raise failure

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        whole = False
        try:
            await self._response.aclose()
            whole = bool(connection.inner.is_idle())
        except Exception:  # noqa: S110 - the answer is there; what is left of the connection is not worth an error
            pass
        finally:
            if whole:
                self._connections.slots.give_back()
                self._connections.put(self._key, connection)
            else:
                _give_up(self._connections, connection)
