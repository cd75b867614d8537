"""The limit of requests a second, for those who want to see what their program does at it."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from typing import TYPE_CHECKING

from vonage_sandbox.errors import RefusalError
from vonage_sandbox.routing import Operation

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

THROTTLED = "1"
"""The status that the older APIs have for it."""


class Throttle:
    """Counts the requests of the last second that change something, for each API by itself."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._taken: defaultdict[str, deque[float]] = defaultdict(deque)

    def check(self, operation: Operation) -> None:
        """Count a request in.

        Raises:
            RefusalError: There were too many; the text says in how many milliseconds there may be another.
        """
        rate = self._platform.options.rate
        if rate is None or operation.verb == "GET":
            return
        window, now = self._taken[operation.api], self._platform.clock.now()
        span = max(1.0, 1.0 / rate)
        while window and window[0] <= now - span:
            window.popleft()
        if len(window) >= max(1, math.floor(rate)):
            wait = math.ceil((window[0] + span - now) * 1000)
            raise RefusalError(429, f"Throughput Rate Exceeded - please wait [ {wait} ] and retry", code=THROTTLED)
        window.append(now)
