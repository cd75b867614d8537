"""Answers of status 200 that say how it went: `x-vonage-outcome` of the descriptions says where and what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from vonage_openapi import Answer, is_list, is_object

from vonage._client.responses import at, request_id
from vonage.errors import OutcomeError, RefusedCredentialsError, ThrottledError
from vonage.retry import Tries

_CLASSES: Mapping[str | None, type[OutcomeError]] = {
    "throttled": ThrottledError,
    "authentication": RefusedCredentialsError,
}
_NOTHING_DONE = frozenset({"throttled", "authentication", "money", "invalid"})
"""Kinds of failure that say that the platform did not act. One that failed halfway (`temporary`) may have."""
_WAIT = re.compile(r"\[ *([0-9]{1,9}) *\]")
"""The milliseconds in "Throughput Rate Exceeded - please wait [ 250 ] and retry"."""


def wait_after(answer: Answer, tries: Tries) -> float | None:
    """Seconds to wait before a request is sent again that was answered "throttled" in a 200; None if that stands.

    A message of several parts goes again only if no part of it was accepted.
    """
    rule = answer.request.op.outcome
    if rule is None or answer.status >= 300:
        return None
    throttled = [*map(str, rule.get("failures", {}).get("throttled", ()))]
    outcomes: Sequence[Any] = _outcomes(answer, rule) if throttled else ()
    if not outcomes or any(_code(item, rule) not in throttled for item in outcomes):
        return None
    return tries.again(_named_wait(outcomes, rule))


def outcome_error(answer: Answer) -> OutcomeError | None:
    """The exception for an answer that says it failed, or does not say how it went; None if all went well."""
    op = answer.request.op
    rule = op.outcome
    if rule is None or answer.data is None or _has_another_form(answer.data, rule):
        return None
    outcomes = _outcomes(answer, rule)
    success = set(map(str, rule["success"]))
    failed = [item for item in outcomes if _code(item, rule) not in success]
    if outcomes and not failed:
        return None
    item = failed[0] if failed else None
    kinds = _kinds(rule)
    kind = kinds.get(_code(item, rule))
    code, reason = (item.get(rule["code"]), _text(item, rule)) if is_object(item) else (None, "")
    text = f"{op.id}: status {code}{': ' if reason else ''}{reason}"
    text = text if code is not None else f"{op.id}: the answer does not say how it went"
    error = _CLASSES.get(kind, OutcomeError)(text, code, reason, answer.data, op.id)
    refused = len(failed) == len(outcomes) and all(kinds.get(_code(each, rule)) in _NOTHING_DONE for each in failed)
    error.kind = kind
    error.safe_to_repeat = op.retry == "idempotent" or (bool(failed) and refused)
    error.retry_after = _named_wait(failed, rule) if kind == "throttled" and error.safe_to_repeat else None
    if isinstance(error, (ThrottledError, RefusedCredentialsError)):
        error.status, error.headers, error.request_id = answer.status, answer.headers, request_id(answer)
        error.detail = reason or None
    return error


def _outcomes(answer: Answer, rule: Mapping[str, Any]) -> Sequence[Any]:
    """What an answer says of each part of what was asked for."""
    try:
        data = answer.data
    except ValueError:  # not JSON, which is reported later
        return []
    found = at(data, rule["items"]) if "items" in rule else [data]
    return found if is_list(found) else []


def _has_another_form(data: Any, rule: Mapping[str, Any]) -> bool:
    """Whether a good answer came in a form that has no code."""
    return "instead" in rule and at(data, rule["instead"]) is not None


def _kinds(rule: Mapping[str, Any]) -> dict[str | None, str]:
    """The kind of each code that stands for a failure."""
    return {str(code): kind for kind, codes in rule.get("failures", {}).items() for code in codes}


def _code(item: Any, rule: Mapping[str, Any]) -> str | None:
    """How a part went; a text, as some answers have a number as text."""
    code = item.get(rule["code"]) if is_object(item) else None
    return None if code is None else str(code)


def _text(item: Any, rule: Mapping[str, Any]) -> str:
    text = item.get(rule.get("text", "")) if is_object(item) else None
    return "" if text is None else str(text)


def _named_wait(outcomes: Iterable[Any], rule: Mapping[str, Any]) -> float | None:
    """The longest time that the texts of outcomes ask to wait, in seconds."""
    waits = [int(found[1]) / 1000 for item in outcomes if (found := _WAIT.search(_text(item, rule)))]
    return max(waits, default=None)
