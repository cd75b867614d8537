"""Reads the platform's answers: which are errors, and what they say. The platform has several ways to say it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import vonage_openapi
from vonage_openapi import Answer, is_list, is_object

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
from vonage.retry import retry_after

_KINDS: Mapping[int, type[HttpError]] = {401: AuthenticationError, 404: NotFoundError, 429: RateLimitError}


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
    if rule is None:
        return None
    data = answer.data
    found = at(data, rule["items"]) if "items" in rule else [data]
    for item in found if is_list(found) else []:
        code = item.get(rule["code"]) if is_object(item) else None
        if code is not None and str(code) not in map(str, rule["success"]):  # some send a number as text
            reason = str(item.get(rule.get("text", ""), ""))
            message = f"{answer.request.op.id}: status {code}{': ' if reason else ''}{reason}"
            return OutcomeError(message, code, reason, data, answer.request.op.id)
    return None


def at(data: Any, pointer: str) -> Any:
    """What stands at a JSON Pointer in decoded JSON; None if nothing does."""
    for key in pointer.split("/")[1:]:
        key = key.replace("~1", "/").replace("~0", "~")
        if is_list(data) and key.isdigit() and int(key) < len(data):
            data = data[int(key)]
        elif is_object(data) and key in data:
            data = data[key]
        else:
            return None
    return data


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
