"""Following what happens: where to go on, what is new, and when to look again or to give up."""

from __future__ import annotations

import time
from collections.abc import Mapping
from math import inf
from typing import Any, Final

from vonage_openapi import Problem

from vonage._shared.jobs import as_seconds
from vonage.errors import CertificateError, Error, ValidationError

PATIENCE: Final = 300.0
"""Seconds for which looks may fail, one after the other."""


class Trail:
    """A walk along events that goes on as long as they come, each of them once, after the last one known."""

    def __init__(self, after: object, timeout: float | None, interval: float) -> None:
        wait, limit = as_seconds("interval", interval, least=0.01), as_seconds("timeout", timeout, least=0.0)
        if wait is None:
            raise ValidationError([Problem("interval", "must be seconds from 0.01, not None")])
        self._interval = wait
        self._end = time.monotonic() + (inf if limit is None else limit)
        self._last = _number_of(after, "after")
        self._good: float | None = None

    @property
    def start(self) -> dict[str, str]:
        """The parameter that begins a look where the last one has ended; that event is seen once more."""
        return {"start_id": str(self._last)} if self._last else {}

    def is_new(self, event: Mapping[str, Any]) -> bool:
        """Whether an event has not been seen; it is seen then."""
        self._good = time.monotonic()
        number = _number_of(event.get("id"), "id")
        is_new, self._last = number > self._last, max(number, self._last)
        return is_new

    def ended(self) -> None:
        """A look has come to its end."""
        self._good = time.monotonic()

    def failed(self, error: Error) -> None:
        """A look has failed: the error stands if it was the first one, or if none has come through for too long."""
        is_late = self._good is None or time.monotonic() - self._good > PATIENCE
        if is_late or isinstance(error, CertificateError):
            raise error

    def pause(self) -> float | None:
        """Seconds until the next look; None at the end."""
        left = self._end - time.monotonic()
        return min(self._interval, left) if left > 0 else None


def _number_of(id: object, name: str) -> int:
    if id is None:
        return 0
    if isinstance(id, bool) or not isinstance(id, (int, str)) or not str(id).isdecimal():
        raise ValidationError([Problem(name, f"must be the id of an event, not {id!r}")])
    return int(id)
