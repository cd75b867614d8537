"""What product methods share and that needs no waiting: small conveniences for arguments, answers and errors."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timezone
from typing import Any

from vonage_openapi import Problem
from vonage_openapi.product import FirstEntry

from vonage.errors import ValidationError


def message_id_of(value: str | Mapping[str, object]) -> str:
    """A message's id, out of the id itself or the answer to sending it.

    Raises:
        ValidationError: There is none; in an answer, because the message was refused.
    """
    if isinstance(value, str) and value:
        return value
    if not isinstance(value, Mapping):
        raise ValidationError(
            [Problem("message_id", f"must be the id of a message or the response to it, not {value!r}")]
        )
    try:
        return str(FirstEntry(value)["message-id"])
    except KeyError:
        raise ValidationError(
            [Problem("message_id", "is missing: this is the response to a message that was refused")]
        ) from None


def utc_text(when: Any) -> Any:
    """A time as the Conversion API reads it, `2026-10-15 12:30:00` in UTC; what is not a time stays as it is.

    Whatever can `strftime` is a time, as in 3.x; without a zone it is taken for UTC.
    """
    if getattr(when, "tzinfo", None) is not None and hasattr(when, "astimezone"):
        when = when.astimezone(timezone.utc)
    return when.strftime("%Y-%m-%d %H:%M:%S") if hasattr(when, "strftime") else when
