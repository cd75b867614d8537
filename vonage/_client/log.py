"""The `vonage` logger: one line for each attempt of a call, also as fields of the record: `operation`, `status`,
`request_id`, `milliseconds`, `attempt` and `retry_in`. Secrets, phone numbers and texts never appear.

`VONAGE_LOG=debug` (or `info`) in the environment prints the lines to standard error without further set-up.
"""

from __future__ import annotations

import logging
import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vonage.hooks import ResponseInfo

logger: logging.Logger = logging.getLogger("vonage")

_PLAIN = re.compile(r"[A-Za-z0-9._~-]*")
# Ids stay, as they are what support asks for.
_ID_OR_NUMBER = re.compile(r"(\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{32}\b)|\d{5,}")
_handler: logging.Handler | None = None


def configure_from_environment() -> None:
    """Print the log if the environment asks for it; done once, when the first client is made."""
    global _handler
    level = os.environ.get("VONAGE_LOG", "").upper()
    if level in ("DEBUG", "INFO", "WARNING", "ERROR") and _handler is None:
        _handler = logging.StreamHandler()
        _handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(_handler)
        logger.setLevel(level)


def is_wanted() -> bool:
    """Whether anybody reads the log."""
    return logger.isEnabledFor(logging.INFO)


def log_attempt(path: str, response: ResponseInfo) -> None:
    """Write the line of one attempt.

    Args:
        path: The path without the query. Queries and bodies, which hold texts, are never logged at all.
        response: What came of it.
    """
    if not is_wanted():
        return
    error, wait = response.error, response.retry_in
    outcome = "throttled" if response.throttled else response.status
    outcome = outcome if error is None else f"{type(error).__name__}: {error}"
    again = "" if wait is None else f", again in {wait:.1f} s"
    fields = {
        "operation": response.request.operation,
        "status": response.status,
        "request_id": response.request_id,
        "milliseconds": round(response.seconds * 1000, 1),
        "attempt": response.request.attempt,
        "retry_in": wait,
    }
    line = (response.request.verb, masked(path.partition("?")[0]), outcome, again)
    logger.info("%s %s: %s%s", *line, extra=fields)


def log_failed_hook(error: Exception) -> None:
    """Write that a hook failed, without its text, which may hold anything."""
    logger.warning("a hook raised %s; the call goes on", type(error).__name__)


def masked(path: str) -> str:
    """A path without what may be a number, a name or a text."""
    # A part with more than plain letters may be a text, a name, or a number with spaces.
    parts = [part if _PLAIN.fullmatch(part) else "***" for part in path.split("/")]
    return _ID_OR_NUMBER.sub(lambda found: found[1] or "***", "/".join(parts))
