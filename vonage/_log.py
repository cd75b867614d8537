"""The `vonage` logger: one line a call. Secrets never appear; phone numbers and texts are masked.

`VONAGE_LOG=debug` (or `info`) in the environment prints the lines to standard error without further set-up.
"""

from __future__ import annotations

import logging
import os
import re

logger = logging.getLogger("vonage")

_DIGITS = re.compile(r"\d{5,}(?=\d{2})")
_handler: logging.Handler | None = None


def set_up_from_environment() -> None:
    """Print the log if the environment asks for it; done once, when the first client is made."""
    global _handler
    level = os.environ.get("VONAGE_LOG", "").upper()
    if level in ("DEBUG", "INFO", "WARNING", "ERROR") and _handler is None:
        _handler = logging.StreamHandler()
        _handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(_handler)
        logger.setLevel(level)


def masked(path: str) -> str:
    """A path without the phone numbers in it. Queries and bodies, which hold texts, are never logged at all."""
    return _DIGITS.sub("***", path)
