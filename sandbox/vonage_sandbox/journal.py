"""What happened, as a stream: every change of the sandbox's state, for the page and for programs that watch."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from vonage_sandbox.exchange import Doc

KEPT = 500
WATCHERS = 32


class Event(NamedTuple):
    """One change.

    Attributes:
        number: Counts up from 1.
        kind: The collection that changed, `message` for one, or `reset` and `time`.
        action: `added`, `changed` or `removed`.
        text: The thing as it is now, as JSON. Made at once, since the thing itself goes on changing.
    """

    number: int
    kind: str
    action: str
    text: str


Watcher = Callable[["Event | None"], None]
"""Called with each event, in the thread that caused it; with None when the sandbox closes."""


class TooManyWatchersError(RuntimeError):
    """More programs want to watch than the sandbox serves."""


class Journal:
    """Keeps the last events and passes new ones on."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque(maxlen=KEPT)
        self._watchers: list[Watcher] = []
        self._count = 0

    @property
    def last(self) -> int:
        """The number of the newest event; 0 before the first."""
        return self._count

    def publish(self, kind: str, action: str, thing: Doc) -> None:
        """Report a change."""
        self._count += 1
        event = Event(self._count, kind, action, json.dumps(thing, separators=(",", ":"), default=str))
        self._events.append(event)
        for watcher in list(self._watchers):
            watcher(event)

    def watch(self, watcher: Watcher, after: int | None = None) -> Callable[[], None]:
        """Have a function called with each new event.

        Args:
            watcher: The function.
            after: Also pass on the events since this number; where some are no longer kept, one that says `reset`
                comes first.

        Returns:
            A function that ends it.

        Raises:
            TooManyWatchersError: There are as many watchers as may be.
        """
        if len(self._watchers) >= WATCHERS:
            raise TooManyWatchersError(f"{WATCHERS} programs watch the sandbox already: close one of them")
        if after is not None:
            kept = [event for event in self._events if event.number > after]
            if after > self._count or len(kept) < self._count - after:
                kept.insert(0, Event(after, "reset", "changed", "{}"))  # some are missing: look at it all anew
            for event in kept:
                watcher(event)
        self._watchers.append(watcher)

        def stop() -> None:
            if watcher in self._watchers:
                self._watchers.remove(watcher)

        return stop

    def close(self) -> None:
        """Tell every watcher that nothing more will come."""
        for watcher in list(self._watchers):
            watcher(None)
        self._watchers.clear()
