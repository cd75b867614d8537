"""Reads the platform's answers: which are errors, and what they say. The platform has several ways to say it."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping
from typing import Any

import vonage_openapi
from vonage_openapi import Answer, is_list, is_object
from vonage_openapi.formats import look_up

from vonage.errors import (
    AuthenticationError,
    ClientError,
    DecodeError,
    HttpError,
    NotFoundError,
    OutcomeError,
    RateLimitError,
    RedirectError,
    ServerError,
)
from vonage.retry import Tries, retry_after

_KINDS: Mapping[int, type[HttpError]] = {401: AuthenticationError, 404: NotFoundError, 429: RateLimitError}
_WAIT = re.compile(r"\[ *([0-9]{1,9}) *\]")


def request_id(answer: Answer) -> str | None:
    """What identifies a request for support."""
    return answer.headers.get("x-request-id") or answer.headers.get("x-nexmo-trace-id")


def decode(answer: Answer) -> None:
    """Read the body of a success now rather than later, so that only errors of ours come of it.

    Raises:
        DecodeError: It says it is JSON and is not.
    """
    try:
        answer.data  # noqa: B018 - the answer keeps what it read
    except vonage_openapi.DecodeError as error:
        raise DecodeError(str(error)) from None


def http_error(answer: Answer, host: str) -> HttpError:
    """The exception for an answer that is no success; its text is as in 3.x."""
    status = answer.status
    kind = _KINDS.get(status) or (RedirectError if status < 400 else ClientError if status < 500 else ServerError)
    try:
        body = answer.data
    except vonage_openapi.DecodeError:
        body = answer.content
    if isinstance(body, bytes):
        body = _json_in_disguise(body)
    error = kind(_message(kind, status, body, host))
    fields: Mapping[str, Any] = body if is_object(body) else {}
    error.status = status
    error.operation = answer.request.op.id
    error.headers = answer.headers
    error.body = body
    error.title = _text(fields, "title", "error_title", "name", "error-code-label")
    error.detail = _text(fields, "detail", "message", "error-code-label", "error_description")
    error.code = _code(fields)
    error.request_id = request_id(answer) or _text(fields, "instance", "request_id")
    error.retry_after = retry_after(answer.headers.get("retry-after"), time.time())
    error.errors = _by_field(fields)
    return error


def outcome_error(answer: Answer) -> OutcomeError | None:
    """The exception for an answer of status 200 that says it failed; None if it does not say so."""
    rule = answer.request.op.outcome
    for item in _outcomes(answer) if rule else ():
        code = item.get(rule["code"]) if is_object(item) else None
        if code is not None and str(code) not in map(str, rule["success"]):  # some send a number as text
            reason = str(item.get(rule.get("text", ""), ""))
            message = f"{answer.request.op.id}: status {code}{': ' if reason else ''}{reason}"
            return OutcomeError(message, code, reason, answer.data, answer.request.op.id)
    return None


def wait_after(answer: Answer, tries: Tries) -> float | None:
    """Seconds to wait before a request is sent again that was answered "throttled" in a 200; None if that stands.

    A message of several parts goes again only if no part of it was accepted.
    """
    rule = answer.request.op.outcome
    if not rule or not (codes := [str(code) for code in rule.get("failures", {}).get("throttled", ())]):
        return None
    outcomes = _outcomes(answer)
    if not outcomes or any(not is_object(item) or str(item.get(rule["code"])) not in codes for item in outcomes):
        return None
    return tries.again(_named_wait(outcomes, rule))


def _outcomes(answer: Answer) -> list[Any]:
    """What an answer of status 200 says of each part of what was asked for."""
    rule = answer.request.op.outcome
    try:
        data = answer.data
    except vonage_openapi.DecodeError:
        return []
    found = at(data, rule["items"]) if rule and "items" in rule else [data]
    return found if is_list(found) else []


def _named_wait(outcomes: Iterable[Any], rule: Mapping[str, Any]) -> float | None:
    """The seconds that the texts of outcomes ask to wait, in milliseconds there: "please wait [ 250 ] and retry"."""
    texts = (str(item.get(rule.get("text", ""), "")) for item in outcomes)
    named = [int(found[1]) / 1000 for text in texts if (found := _WAIT.search(text))]
    return max(named, default=None)


def at(data: Any, pointer: str) -> Any:
    """What stands at a JSON Pointer in decoded JSON; None if nothing does."""
    try:
        return look_up(data, pointer)
    except LookupError:
        return None


def _message(kind: type[HttpError], status: int, body: Any, host: str) -> Any:
    if kind is AuthenticationError:
        return "Authentication failed."
    if kind is RedirectError:
        return f"{status} response from {host}: redirects are not followed"
    if kind is ServerError or isinstance(body, bytes) or body is None:
        return f"{status} response from {host}"
    if not is_object(body):
        return body
    if all(name in body for name in ("type", "title", "detail")):
        text = f"{body['title']}: {body['detail']} ({body['type']})"
    elif all(name in body for name in ("status", "message", "name")):
        text = f"Status Code {body['status']}: {body['name']}: {body['message']}"
    else:
        return body
    listed = body.get("errors")
    return text + "".join(f"\nError: {item}" for item in (listed if is_list(listed) else []))


def _json_in_disguise(body: bytes) -> Any:
    """Some error answers are JSON without saying so."""
    import json

    try:
        return json.loads(body)
    except ValueError:
        return body


def _code(fields: Mapping[str, Any]) -> str | None:
    code = _text(fields, "code", "error-code", "error_code", "err_code")
    if code is None and (kind := _text(fields, "type")):
        code = kind.rpartition("#")[2] or None
    return code


def _by_field(fields: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with each field. Most APIs send a list, some an object by field, and Pricing a single entry."""
    invalid = fields.get("invalid_parameters")
    if is_object(invalid) and "parameter" not in invalid:
        return {str(name): str(reason) for name, reason in invalid.items()}
    entries = invalid if is_list(invalid) else [invalid]
    return {
        str(_text(entry, "name", "field", "parameter") or ""): str(_text(entry, "reason", "message") or "")
        for entry in entries
        if is_object(entry)
    }


def _text(fields: Mapping[str, Any], *names: str) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            return str(value)
    return None
