"""Remembering which deliveries were accepted, so that a captured one cannot be sent in again."""

from __future__ import annotations

import heapq
import threading
import time
from collections.abc import Callable
from typing import TypeAlias

from vonage.errors import SignatureError

Seen: TypeAlias = Callable[[str, float], bool]
"""Called with the id of a token and the seconds for which it could be used again. It remembers the id for that long
and tells, in one step that nothing can come between, whether it knew the id already."""


class ReplayStore:
    """Token ids in the memory of this process, bounded in number. Safe to share between threads.

    Several processes or machines share a store of `vonage.integrations.redis`.

    Args:
        max_entries: how many ids are kept. Beyond it the one that ends first is dropped: an id is only ever kept for
            a genuine token, so a stranger cannot fill the store.
        clock: gives a time in seconds; only differences count.
    """

    def __init__(self, max_entries: int = 100_000, *, clock: Callable[[], float] = time.monotonic) -> None:
        if max_entries < 1:
            raise SignatureError(f"max_entries must be 1 or more, not {max_entries}")
        self._max_entries = max_entries
        self._clock = clock
        self._ends: dict[str, float] = {}
        self._queue: list[tuple[float, str]] = []
        self._lock = threading.Lock()

    def __call__(self, jti: str, ttl: float) -> bool:
        """Remember an id for `ttl` seconds; tell whether it was known already."""
        with self._lock:
            now = self._clock()
            while self._queue and self._queue[0][0] <= now:
                self._drop_first()
            if jti in self._ends:
                return True
            if len(self._queue) >= self._max_entries:
                self._drop_first()
            self._ends[jti] = now + ttl
            heapq.heappush(self._queue, (now + ttl, jti))
            return False

    def forget(self, jti: str) -> None:
        """Give an id up again: call it where your handling of the event failed and another attempt is welcome."""
        with self._lock:
            self._ends.pop(jti, None)

    def __len__(self) -> int:
        return len(self._ends)

    def _drop_first(self) -> None:
        end, jti = heapq.heappop(self._queue)
        if self._ends.get(jti) == end:  # else it was forgotten, and perhaps remembered anew with another end
            del self._ends[jti]
