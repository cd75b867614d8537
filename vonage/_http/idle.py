"""Connections that wait for their next request, and calls that wait for a connection. No HTTP library here."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Hashable, Iterable
from typing import Generic, Protocol, TypeVar

KEEP_ALIVE = 4.0
"""Seconds that an idle connection is kept. Many servers close after 5, and a request must not meet that."""


class Connection(Protocol):
    """A connection that can say whether it may be used again."""

    def usable(self) -> bool:
        """Whether it has not been idle for too long and the other side has not closed it; asks the socket."""
        ...

    def close(self) -> None:
        """Give the socket back. This never fails and never waits."""
        ...


C = TypeVar("C", bound=Connection)


class Idle(Generic[C]):
    """Idle connections by where they lead, handed out last in, first out. Threads may share it.

    Args:
        size: How many are kept.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._connections: dict[Hashable, deque[tuple[float, C]]] = {}
        self._count = 0
        self._lock = threading.Lock()
        self._swept = time.monotonic()

    def __len__(self) -> int:
        return self._count

    def take(self, origin: Hashable) -> C | None:
        """The connection to an origin that was used last, of those that may be used again; None if there is none."""
        while (connection := self._last(origin)) is not None:
            if connection.usable():
                return connection
            connection.close()
        return None

    def put(self, origin: Hashable, connection: C) -> None:
        """Keep a connection. Those beyond the number, or idle for too long, are closed, of this origin or another."""
        now = time.monotonic()
        with self._lock:
            self._connections.setdefault(origin, deque()).append((now, connection))
            self._count += 1
            if self._count > self._size:
                gone = [self._oldest()]
            else:
                gone = self._expired(now) if now - self._swept > KEEP_ALIVE else []
        _close(gone)

    def sweep(self) -> None:
        """Close those that have been idle for too long."""
        with self._lock:
            gone = self._expired(time.monotonic())
        _close(gone)

    def close(self) -> None:
        """Close all of them. None is kept from now on: those in use come back to be closed."""
        with self._lock:
            self._size = 0
            gone = [connection for each in self._connections.values() for _, connection in each]
            self._connections = {}
            self._count = 0
        _close(gone)

    def _last(self, origin: Hashable) -> C | None:
        with self._lock:
            connections = self._connections.get(origin)
            if not connections:
                return None
            connection = connections.pop()[1]
            if not connections:
                del self._connections[origin]
            self._count -= 1
            return connection

    def _expired(self, now: float) -> list[C]:
        self._swept = now
        gone: list[C] = []
        for origin, connections in [*self._connections.items()]:
            while connections and now - connections[0][0] > KEEP_ALIVE:
                gone.append(connections.popleft()[1])
            if not connections:
                del self._connections[origin]
        self._count -= len(gone)
        return gone

    def _oldest(self) -> C:
        origin, connections = min(self._connections.items(), key=lambda item: item[1][0][0])
        connection = connections.popleft()[1]
        if not connections:
            del self._connections[origin]
        self._count -= 1
        return connection


def _close(connections: Iterable[Connection]) -> None:
    for connection in connections:
        connection.close()


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
