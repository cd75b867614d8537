"""The connections of a transport: kept for the threads of a process, or for the tasks of each event loop.

The two differ in who they belong to, in the bound on calls in flight, and in what closes those that are idle for too
long. All else about them is the same.
"""

from __future__ import annotations

import asyncio
import os
import weakref
from collections.abc import Hashable
from typing import Generic

from vonage._http.idle import KEEP_ALIVE, C, Idle, Slots
from vonage._http.loops import PerLoop


class Pool(Idle[C]):
    """The connections that threads share."""

    def admits(self, deadline: float | None) -> bool:
        """Always: as many threads as there are may have a connection each."""
        return True

    def give_back(self, origin: Hashable, connection: C) -> None:
        """Take back a connection that may serve again."""
        self.put(origin, connection)

    def give_up(self, connection: C | None) -> None:
        """Take back a connection that may not, or none."""
        if connection is not None:
            connection.close()


class Pools(Generic[C]):
    """The pool of the process; made anew in a forked child, which must not share its parent's connections.

    Programs for 3.x never close a client. One that goes gives its connections back all the same.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._begin()

    def _begin(self) -> None:
        self._pool: Pool[C] = Pool(self._size)
        self._process = os.getpid()
        # Not `__del__`: a client and its products refer to each other, and of what goes together the sockets may be
        # asked first, which warn that nobody closed them.
        self._closer = weakref.finalize(self, self._pool.close)
        self._closer.atexit = False  # threads may still be sending

    def get(self) -> Pool[C]:
        """The one of this process."""
        if self._process != os.getpid():
            self._closer.detach()
            self._begin()
        return self._pool

    def close(self) -> None:
        """Close what is idle now, and the others when they come back."""
        closer = self._closer
        if self._process == os.getpid():
            self._begin()
            closer()


class AsyncPool(Idle[C]):
    """The connections of an event loop, and the bound on their number."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self._slots = Slots(size)
        self._timer: asyncio.TimerHandle | None = None

    async def admits(self, deadline: float | None) -> bool:
        """Wait until another call may have a connection; False if none may in time."""
        return await self._slots.take(deadline)

    def give_back(self, origin: Hashable, connection: C) -> None:
        """Take back a connection that may serve again."""
        self._slots.give_back()
        self.put(origin, connection)
        if self._timer is None and len(self):
            self._timer = asyncio.get_running_loop().call_later(KEEP_ALIVE, self._sweep_again)

    def give_up(self, connection: C | None) -> None:
        """Take back a connection that may not, or none."""
        self._slots.give_back()
        if connection is not None:
            connection.close()

    def close(self) -> None:
        """Close what is idle now, and the others when they come back."""
        if self._timer is not None:
            self._timer.cancel()
        super().close()

    def _sweep_again(self) -> None:
        self.sweep()
        self._timer = asyncio.get_running_loop().call_later(KEEP_ALIVE, self._sweep_again) if len(self) else None


class AsyncPools(Generic[C]):
    """A pool for each event loop."""

    def __init__(self, size: int) -> None:
        self._pools: PerLoop[AsyncPool[C]] = PerLoop(lambda: AsyncPool(size), _closed)

    def get(self) -> AsyncPool[C]:
        """The one of the running event loop."""
        return self._pools.get()

    async def close(self) -> None:
        """Close what belongs to the running event loop; no other can be reached from here."""
        pool = self._pools.pop()
        if pool is not None:
            await _closed(pool)


async def _closed(pool: AsyncPool[C]) -> None:
    pool.close()
    await asyncio.sleep(0)  # sockets go with the next turn of the event loop, which may be its last
