"""What belongs to an event loop: connections, above all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class PerLoop(Generic[T]):
    """One thing for each event loop that a client meets: threads may have a loop each, and a second `asyncio.run` or a
    forked child has another than the first.

    Args:
        make: Makes one.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: dict[asyncio.AbstractEventLoop, T] = {}

    def get(self) -> T:
        """The one of the running loop."""
        loop = asyncio.get_running_loop()
        made = self._made.get(loop)
        if made is None:
            # Those of loops that are gone would stay for ever: each holds on to its loop, so a weak key is no help.
            for known in [*self._made]:
                if known.is_closed():
                    self._made.pop(known, None)
            made = self._made[loop] = self._make()
        return made

    def pop(self) -> T | None:
        """The one of the running loop, which is forgotten; None if there is none."""
        return self._made.pop(asyncio.get_running_loop(), None)
