"""When a request may be sent again, and after how long. Pure decisions: nothing here waits or sends.

Vonage has no idempotency keys, so what may have been acted on is not repeated: a message is never sent twice.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from datetime import timezone
from email.utils import parsedate_to_datetime

from vonage_openapi.files import Stream

from vonage.errors import CertificateError, TransportError
from vonage.hooks import RequestInfo

LONGEST_WAIT = 60.0
"""Seconds. If the platform asks for more, the error is raised at once and says so."""
FIRST_WAIT = 0.5
"""Seconds before the first repetition where the platform does not say; doubled each time."""

UNKNOWN = frozenset({408, 500, 502, 503, 504})
"""Statuses of a failure that may pass, and that leave open whether the platform acted."""


class Tries:
    """The tries of one request: after each that came to nothing, says how long to wait before the next.

    The clock gives seconds since 1970; the deadline is on that of `time.monotonic`.
    """

    def __init__(
        self,
        retry: str,
        limit: int,
        clock: Callable[[], float] = time.time,
        *,
        deadline: float | None = None,
        body: bytes | Stream | None = None,
    ) -> None:
        self._harmless = retry == "idempotent"
        self._limit = limit
        self._clock = clock
        self._deadline = deadline
        self._body = body
        self._repeated = 0
        self.info: RequestInfo | None = None
        """The attempt that is going on, where somebody wants to know of it."""

    def after_error(self, error: TransportError) -> float | None:
        """Seconds to wait after a try without an answer; None not to try again."""
        if isinstance(error, CertificateError) or (error.maybe_sent and not self._harmless):
            return None
        return self.again(None)

    def after_status(self, status: int, headers: Mapping[str, str]) -> float | None:
        """Seconds to wait after an answer; None if it stands."""
        if status < 400:
            return None
        asked = retry_after(headers.get("retry-after"), self._clock())
        passing = status == 429 or (status == 503 and asked is not None)
        if not passing and not (self._harmless and status in UNKNOWN):
            return None
        return self.again(asked)

    def again(self, asked: float | None) -> float | None:
        """Seconds to wait after what may be repeated, those asked for if any; None if that was the last try."""
        if self._repeated >= self._limit or (asked is not None and asked > LONGEST_WAIT) or is_spent(self._body):
            return None
        wait = backoff(self._repeated) if asked is None else asked
        if self._deadline is not None and time.monotonic() + wait >= self._deadline:
            return None  # what came is worth more than a timeout after a wait
        self._repeated += 1
        return wait


def is_spent(body: bytes | Stream | None) -> bool:
    """Whether a body was sent and cannot be read again."""
    return body is not None and not isinstance(body, bytes) and body.is_spent


def is_refusal(status: int, asked: float | None) -> bool:
    """Whether a status, with the seconds of its Retry-After, says that the platform did not act."""
    # 408 and 499 tell of a connection that was given up, which says nothing of what was done before.
    return (400 <= status < 500 and status not in (408, 499)) or (status == 503 and asked is not None)


def backoff(attempt: int) -> float:
    """Seconds that double with each attempt, from 0, less a random part, so that clients do not march in step."""
    return float(min(FIRST_WAIT * 2 ** min(attempt, 9), 8.0) * (0.5 + random.random() / 2))  # noqa: S311 - no secret depends on it


def retry_after(value: str | None, now: float) -> float | None:
    """Read a Retry-After header, seconds or a date; None if there is none or it cannot be read."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            when = parsedate_to_datetime(value)
            # A date without zone is UTC by the rules of HTTP.
            seconds = (when if when.tzinfo else when.replace(tzinfo=timezone.utc)).timestamp() - now
        except (ValueError, TypeError, OverflowError):
            return None
    return None if seconds != seconds or seconds == float("inf") else max(0.0, seconds)
