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
from vonage._http.wire import AsyncIncoming, Outgoing


class AsyncLane:
    """One connection, with its socket and its clock."""

    def __init__(self, library: Library, origin: Origin, proxy: str | None) -> None:
        self.network = AsyncNetwork(library.core)
        self.connection = library.connection(origin, proxy, self.network, "Async")

    def usable(self) -> bool:
        """See `idle.Lane`."""
        return usable(self.connection)

    def close(self) -> None:
        """Give the socket back, at once."""
        self.network.close()


class _Lanes:
    """The connections of an event loop, and the bound on their number."""

    def __init__(self, size: int) -> None:
        self.slots = Slots(size)
        self._idle: Idle[AsyncLane] = Idle(size)
        self._timer: asyncio.TimerHandle | None = None

    def take(self, key: tuple[Origin, str | None]) -> AsyncLane | None:
        while (lane := self._idle.take(key)) is not None:
            if lane.usable():
                return lane
            lane.close()
        return None

    def put(self, key: tuple[Origin, str | None], lane: AsyncLane) -> None:
        _close(self._idle.put(key, lane))
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
        self._lanes = PerLoop(lambda: _Lanes(pool), _closed)

    async def open(self, outgoing: Outgoing) -> AsyncIncoming:
        """See `AsyncTransport`."""
        lanes = self._lanes.get()
        origin, target = split(outgoing.url)
        key = origin, self._proxies.of(origin.scheme, origin.header)
        check_for_asyncio(origin.scheme, key[1])
        if not await lanes.slots.take(outgoing.deadline):
            raise no_free_connection(outgoing)
        lane = None
        body = Body(outgoing.content)
        try:
            if not self._library.loaded(origin.scheme):
                await running_loop().run_in_executor(None, self._library.load, origin.scheme)
            lane = lanes.take(key) or AsyncLane(self._library, *key)
            lane.network.clock.start(outgoing, body)
            request = make_request(self._library.core, outgoing, origin, target, body)
            response = await lane.connection.handle_async_request(request)
        except Exception as error:
            failure = as_ours(error, outgoing, body.taken)
        except BaseException:
            _give_up(lanes, lane)
            raise
        else:
            return _Incoming(response, outgoing, lane, lanes, key)
        _give_up(lanes, lane)
        raise failure

    async def close(self) -> None:
        """See `AsyncTransport`. Closes what belongs to the running event loop; no other can be reached from here."""
        lanes = self._lanes.pop()
        if lanes is not None:
            await _closed(lanes)

    def load(self) -> None:
        """Load what the first call would have to wait for."""
        self._library.load()


async def _closed(lanes: _Lanes) -> None:
    lanes.close()
    await asyncio.sleep(0)  # sockets go with the next turn of the event loop, which may be its last


def _close(lanes: list[AsyncLane]) -> None:
    for lane in lanes:
        lane.close()


def _give_up(lanes: _Lanes, lane: AsyncLane | None) -> None:
    lanes.slots.give_back()
    if lane is not None:
        lane.close()


class _Incoming:
    def __init__(
        self, response: Any, outgoing: Outgoing, lane: AsyncLane, lanes: _Lanes, key: tuple[Origin, str | None]
    ) -> None:
        self.status: int = response.status
        self.headers: Mapping[str, str] = headers_of(response.headers)
        self._response = response
        self._outgoing = outgoing
        self._lane: AsyncLane | None = lane
        self._lanes = lanes
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
        if self._lane is not None and self._outgoing.streamed:
            self._lane.network.clock.no_deadline()
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
        lane, self._lane = self._lane, None
        if lane is None:
            return
        whole = False
        try:
            await self._response.aclose()
            whole = bool(lane.connection.is_idle())
        except Exception:  # noqa: S110 - the answer is there; what is left of the connection is not worth an error
            pass
        finally:
            if whole:
                self._lanes.slots.give_back()
                self._lanes.put(self._key, lane)
            else:
                _give_up(self._lanes, lane)
