"""Time and identifiers: the two things of a sandbox that would differ from run to run."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import datetime, timezone
from uuid import UUID


class Clock:
    """The real time plus what was skipped.

    Args:
        wall: Gives the real time in seconds since 1970.
    """

    def __init__(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self.skipped: float = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return self._wall() + self.skipped

    def real(self) -> float:
        """Seconds since 1970 on the clocks of programs, which cannot skip time; for all that proves who sends."""
        return self._wall()

    def skip(self, seconds: float) -> None:
        """Move on by some seconds at once."""
        self.skipped += max(0.0, seconds)

    def iso(self, at: float | None = None) -> str:
        """A moment as the newer APIs write it, `2026-10-15T12:30:00.000Z`."""
        return self._utc(at).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def plain(self, at: float | None = None) -> str:
        """A moment as the older APIs write it, `2026-10-15 12:30:00`."""
        return self._utc(at).strftime("%Y-%m-%d %H:%M:%S")

    def short(self, at: float | None = None) -> str:
        """A moment as operators write it, `2610151230`."""
        return self._utc(at).strftime("%y%m%d%H%M")

    def _utc(self, at: float | None) -> datetime:
        return datetime.fromtimestamp(self.now() if at is None else at, timezone.utc)


class Ids:
    """Makes identifiers and codes; with a seed, the same ones in the same order each time.

    Args:
        seed: The seed.
        run: How often a database has been taken up again, so that no run makes the ids of an earlier one.
    """

    def __init__(self, seed: int | None = None, run: int = 0) -> None:
        self._random = random.Random(f"{seed} {run}" if run and seed is not None else seed)  # noqa: S311  no secrets

    def uuid(self) -> str:
        """An id such as `5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59`."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def hex(self, length: int) -> str:
        """Hexadecimal digits."""
        return "".join(self._random.choices("0123456789abcdef", k=length))

    def digits(self, length: int) -> str:
        """Decimal digits, as in a code."""
        return "".join(self._random.choices("0123456789", k=length))

    def chance(self) -> float:
        """A number from 0 up to, but not including, 1."""
        return self._random.random()
