"""When a request may be sent again, and after how long. Pure decisions: nothing here waits or sends.

Vonage has no idempotency keys, so what may have been acted on is not repeated: a message is never sent twice.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import timezone
from email.utils import parsedate_to_datetime

from vonage.errors import CertificateError, TransportError

LONGEST_WAIT = 60.0
"""Seconds. If the platform asks for more, the error is raised at once and says so."""
FIRST_WAIT = 0.5
"""Seconds before the first repetition where the platform does not say; doubled each time."""

REFUSED = frozenset({429})
"""Statuses that say that the platform did not act."""
UNKNOWN = frozenset({408, 500, 502, 503, 504})
"""Statuses that leave open whether it did."""


def wait_after_error(retry: str, error: TransportError, attempt: int) -> float | None:
    """Seconds to wait before sending again, or None not to.

    Args:
        retry: The operation's retry safety, `idempotent` or `unsent`.
        error: What went wrong.
        attempt: How many times the request was sent before this one, from 0.
    """
    if isinstance(error, CertificateError):
        return None
    return backoff(attempt) if retry == "idempotent" or not error.maybe_sent else None


def wait_after_status(
    retry: str, status: int, headers: Mapping[str, str], attempt: int, now: Callable[[], float]
) -> float | None:
    """Seconds to wait before sending again after an answer, or None not to. Arguments as above."""
    asked = retry_after(headers.get("retry-after"), now())
    safe = status in REFUSED or (status == 503 and asked is not None)
    if not safe and not (retry == "idempotent" and status in UNKNOWN):
        return None
    if asked is None:
        return backoff(attempt)
    return asked if asked <= LONGEST_WAIT else None


def backoff(attempt: int) -> float:
    """Seconds that double with each attempt, each time a random part of them, so that clients do not march in step."""
    return float(min(FIRST_WAIT * 2**attempt, 8.0) * (0.5 + random.random() / 2))  # noqa: S311 - no secret depends on it


def retry_after(value: str | None, now: float) -> float | None:
    """Read a Retry-After header, seconds or a date; None if there is none or it cannot be read.

    Args:
        value: The header.
        now: The current time in seconds since 1970.
    """
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
