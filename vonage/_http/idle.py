"""Connections that wait for their next request, and calls that wait for a connection. No HTTP library here."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Hashable
from typing import Generic, Protocol, TypeVar

KEEP_ALIVE = 4.0
"""Seconds that an idle connection is kept. Many servers close after 5, and a request must not meet that."""


class Connection(Protocol):
    """A connection that can say whether it may be used again."""

    def usable(self) -> bool:
        """Whether it has not been idle for too long and the other side has not closed it; asks the socket."""
        ...


L = TypeVar("L", bound=Connection)


class Idle(Generic[L]):
    """Idle connections by where they lead, handed out last in, first out. Threads may share it.

    It closes nothing itself, as that may have to be awaited: what is to be closed is returned.

    Args:
        size: How many are kept.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._connections: dict[Hashable, deque[tuple[float, L]]] = {}
        self._count = 0
        self._lock = threading.Lock()
        self._swept = time.monotonic()

    def __len__(self) -> int:
        return self._count

    def take(self, origin: Hashable) -> L | None:
        """The connection to an origin that was used last, whatever has become of it; None if there is none."""
        with self._lock:
            connections = self._connections.get(origin)
            if not connections:
                return None
            connection = connections.pop()[1]
            if not connections:
                del self._connections[origin]
            self._count -= 1
            return connection

    def put(self, origin: Hashable, connection: L) -> list[L]:
        """Keep a connection. Returns those to close, of this origin or another."""
        now = time.monotonic()
        with self._lock:
            self._connections.setdefault(origin, deque()).append((now, connection))
            self._count += 1
            if self._count > self._size:
                return [self._oldest()]
            return self._sweep(now) if now - self._swept > KEEP_ALIVE else []

    def expired(self) -> list[L]:
        """Those that have been idle for too long; they are forgotten."""
        with self._lock:
            return self._sweep(time.monotonic())

    def clear(self) -> list[L]:
        """All of them; they are forgotten, and none is kept from now on: those in use come back to be closed."""
        with self._lock:
            self._size = 0
            connections = [connection for each in self._connections.values() for _, connection in each]
            self._connections = {}
            self._count = 0
            return connections

    def _sweep(self, now: float) -> list[L]:
        self._swept = now
        gone: list[L] = []
        for origin, connections in [*self._connections.items()]:
            while connections and now - connections[0][0] > KEEP_ALIVE:
                gone.append(connections.popleft()[1])
            if not connections:
                del self._connections[origin]
        self._count -= len(gone)
        return gone

    def _oldest(self) -> L:
        origin, connections = min(self._connections.items(), key=lambda item: item[1][0][0])
        connection = connections.popleft()[1]
        if not connections:
            del self._connections[origin]
        self._count -= 1
        return connection


class Slots:
    """How many calls of an event loop may be on their way at once; the others wait in turn.

    Not `asyncio.Semaphore`: with `wait_for` around it, a call that is cancelled at the wrong moment takes its place
    away for ever on Python 3.10 and 3.11.
    """

    def __init__(self, size: int) -> None:
        self._free = size
        self._waiting: deque[asyncio.Future[bool]] = deque()

    async def take(self, deadline: float | None) -> bool:
        """Wait for a place; False if there was none in time."""
        if self._free > 0:
            self._free -= 1
            return True
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[bool] = loop.create_future()
        self._waiting.append(turn)
        timer = None if deadline is None else loop.call_later(max(0.0, deadline - time.monotonic()), _give_up, turn)
        try:
            return await turn
        except BaseException:
            if turn.done() and not turn.cancelled() and turn.result():
                self.give_back()  # it came at the moment of the cancellation
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def give_back(self) -> None:
        """Pass the place on to whoever has waited longest."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(True)
                return
        self._free += 1


def _give_up(turn: asyncio.Future[bool]) -> None:
    if not turn.done():
        turn.set_result(False)
