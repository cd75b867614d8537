"""The `vonage` logger: one line for each try of a call. Secrets, phone numbers and texts never appear.

`VONAGE_LOG=debug` (or `info`) in the environment prints the lines to standard error without further set-up.
"""

from __future__ import annotations

import logging
import os
import re

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


def log_try(verb: str, path: str, outcome: str, wait: float | None) -> None:
    """Write the line of one try.

    Args:
        verb: The HTTP verb.
        path: The path without the query. Queries and bodies, which hold texts, are never logged at all.
        outcome: The status, or what went wrong.
        wait: Seconds before the next try; None if there is none.
    """
    if logger.isEnabledFor(logging.INFO):
        again = "" if wait is None else f", again in {wait:.1f} s"
        logger.info("%s %s: %s%s", verb, _masked(path.partition("?")[0]), outcome, again)


def _masked(path: str) -> str:
    # A part with more than plain letters may be a text, a name, or a number with spaces.
    parts = [part if _PLAIN.fullmatch(part) else "***" for part in path.split("/")]
    return _ID_OR_NUMBER.sub(lambda found: found[1] or "***", "/".join(parts))
