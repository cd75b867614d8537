"""Reads the platform's answers: which are errors, and what they say. The platform has several ways to say it."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any

import vonage_openapi
from vonage_openapi import Answer, Op, is_list, is_object
from vonage_openapi.formats import look_up

from vonage.errors import (
    AuthenticationError,
    ClientError,
    DecodeError,
    HttpError,
    NotFoundError,
    RateLimitError,
    RedirectError,
    ServerError,
    TransportError,
)
from vonage.retry import is_refusal, retry_after

_KINDS: Mapping[int, type[HttpError]] = {401: AuthenticationError, 404: NotFoundError, 429: RateLimitError}
_REASONS = ("error-text", "error_text")
_DEPTH = 50
_LOOK, _SHOWN = 400, 100
"""How many bytes of a wrong body are looked at, and how many characters of it an error shows."""
_SECRET = re.compile(r"-----BEGIN|private_?key|secret|token|password", re.IGNORECASE)


def request_id(answer: Answer) -> str | None:
    """What identifies a request for support."""
    return answer.headers.get("x-request-id") or answer.headers.get("x-nexmo-trace-id")


def check(answer: Answer) -> None:
    """Read the body of a success now rather than later, and see that it is what the description declares.

    Raises:
        DecodeError: It is not.
    """
    try:
        instead = answer.misfit()
    except vonage_openapi.DecodeError:
        instead = "a body that is not JSON"
    if instead is not None:
        raise decode_error(answer, instead)


def known(error: TransportError, op: Op) -> TransportError:
    """The same error, which now knows whether its operation may be repeated in any case."""
    if op.retry == "idempotent":
        error.safe_to_repeat = True
    return error


def decode_error(answer: Answer, instead: str, kind: type[DecodeError] = DecodeError) -> DecodeError:
    """The exception for a success that is not what its description declares.

    Args:
        answer: The answer.
        instead: What came, "an HTML page".
        kind: The class of the exception.
    """
    op, words = answer.request.op, _first_words(answer.content)
    error = kind(f"{op.id} answered {answer.status} with {instead}{': ' if words else ''}{words}")
    error.status, error.body, error.headers = answer.status, answer.content, answer.headers
    error.request_id, error.operation = request_id(answer), op.id
    error.safe_to_repeat = op.retry == "idempotent"
    return error


def http_error(answer: Answer, host: str) -> HttpError:
    """The exception for an answer that is not a success; its text is as in 3.x."""
    status = answer.status
    kind = _KINDS.get(status) or (RedirectError if status < 400 else ClientError if status < 500 else ServerError)
    try:
        body = answer.data
    except vonage_openapi.DecodeError:
        body = answer.content
    if isinstance(body, bytes):
        body = _json_in_disguise(body)
    if _is_deep(body):
        body = answer.content  # no text could be made of it
    error = kind(_message(kind, status, body, host))
    fields = _fields(body)
    error.status = status
    error.operation = answer.request.op.id
    error.headers = answer.headers
    error.body = body
    error.title = _text(fields, "title", "error_title", "name", "error-code-label", "error")
    error.detail = _text(fields, "detail", "message", "error-code-label", "error_description", *_REASONS)
    error.code = _code(fields)
    error.request_id = request_id(answer) or _text(fields, "instance", "request_id")
    error.retry_after = retry_after(answer.headers.get("retry-after"), time.time())
    error.errors = _by_field(fields)
    error.safe_to_repeat = answer.request.op.retry == "idempotent" or is_refusal(status, error.retry_after)
    return error


def at(data: Any, pointer: str) -> Any:
    """What stands at a JSON Pointer in decoded JSON; None if nothing does."""
    try:
        return look_up(data, pointer)
    except (LookupError, ValueError):
        return None


def _first_words(content: bytes) -> str:
    """How a body begins, on one line of printable characters and without what may be a secret."""
    text = " ".join(content[:_LOOK].decode("utf-8", "replace").split())
    text = "".join(c if c.isprintable() else "?" for c in text)
    found = _SECRET.search(text)
    shown = text[: found.end() if found else None][:_SHOWN]
    return shown if len(shown) == len(text) and len(content) <= _LOOK else f"{shown} ..."


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
    except (ValueError, RecursionError):
        return body


def _is_deep(body: Any, limit: int = _DEPTH) -> bool:
    """Whether data is nested so deeply that Python might fail to print, copy or pickle it."""
    inner = body.values() if is_object(body) else body if is_list(body) else ()
    return limit == 0 or any(_is_deep(item, limit - 1) for item in inner)


def _fields(body: Any) -> Mapping[str, Any]:
    """The members that say what went wrong: some APIs put them into `error`, or a list of `errors` or `messages`."""
    if not is_object(body):
        return {}
    fields: dict[str, Any] = {}
    for name in ("errors", "messages", "error"):
        value = body.get(name)
        first = value[0] if is_list(value) and value else value
        fields |= first if is_object(first) else {}
    return {**fields, **body}


def _code(fields: Mapping[str, Any]) -> str | None:
    code = _text(fields, "code", "error-code", "error_code", "err_code")
    if code is None and (kind := _text(fields, "type")):
        code = kind.rpartition("#")[2] or None
    if code is None and _text(fields, *_REASONS):
        code = _text(fields, "status")  # of the older APIs, which have no `code`
    return code or _text(fields, "error")


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
