"""What product methods share and that needs no waiting: small conveniences for arguments, answers and errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timezone
from typing import Any

from vonage_openapi import Problem, is_list, is_object

from vonage.errors import InvalidPricingError, MissingCallbackError, ValidationError


class SmsReply(dict[str, Any]):
    """The answer to an SMS: a dict that also looks up what it lacks in its first message."""

    def __missing__(self, key: str) -> Any:
        messages = self.get("messages")
        if is_list(messages) and messages and is_object(messages[0]) and key in messages[0]:
            return messages[0][key]
        raise KeyError(key)


def sms_reply(data: Any) -> Any:
    """The decoded answer to an SMS; what is no object stays as it came."""
    return SmsReply(data) if is_object(data) else data


def message_id_of(value: str | Mapping[str, Any]) -> str:
    """A message's id, out of the id itself or the answer to sending it.

    Raises:
        ValidationError: There is none; in an answer, because the message was refused.
    """
    if isinstance(value, str) and value:
        return value
    if not isinstance(value, Mapping):
        raise ValidationError(
            [Problem("message_id", f"must be the id of a message or the answer to it, not {value!r}")]
        )
    try:
        return str(SmsReply(value)["message-id"])
    except KeyError:
        raise ValidationError(
            [Problem("message_id", "is missing: this answer is of a message that was refused")]
        ) from None


def utc_text(when: Any) -> Any:
    """A time as the Conversion API reads it, `2026-10-15 12:30:00` in UTC; what is no time stays as it is.

    Whatever can `strftime` is a time, as in 3.x; without a zone it is taken for UTC.
    """
    if getattr(when, "tzinfo", None) is not None and hasattr(when, "astimezone"):
        when = when.astimezone(timezone.utc)
    return when.strftime("%Y-%m-%d %H:%M:%S") if hasattr(when, "strftime") else when


def given(**values: Any) -> dict[str, Any]:
    """The arguments that are not None."""
    return {name: value for name, value in values.items() if value is not None}


def pricing_error(problems: Sequence[Problem]) -> ValidationError:
    """The error for a request for prices: the one of 3.x if it is the type that is wrong."""
    return (InvalidPricingError if _blames("type", problems) else ValidationError)(problems)


def callback_error(problems: Sequence[Problem]) -> ValidationError:
    """The error for an asynchronous insight: the one of 3.x if it is the callback that is wrong."""
    return (MissingCallbackError if _blames("callback", problems) else ValidationError)(problems)


def _blames(field: str, problems: Sequence[Problem]) -> bool:
    return any(problem.path == field for problem in problems)
