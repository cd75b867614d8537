"""Refusals in each product's own words and shape, taken from the error examples of its description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from vonage_openapi import Problem

from vonage_sandbox import descriptions
from vonage_sandbox.exchange import Doc, HttpResponse, answer, is_doc, is_items
from vonage_sandbox.routing import Operation

INVALID = (422, 400, 420, 423, 409)
"""The statuses that stand for a wrong request, the likeliest first; which one it is depends on the operation."""
TEXTS = ("detail", "message", "msg", "errorMessage")
"""What the member of an error is called that says what is wrong."""

MISSING_FIELD, WRONG_FIELD, WRONG_CREDENTIALS, WRONG_SIGNATURE = "2", "3", "4", "14"
"""The codes of the older APIs, which answer errors with status 200."""

KINDS = {
    "body": "invalid_json",
    "channel": "channel",
    "client_ref": "client_reference",
    "from": "sender",
    "message_type": "message_type",
    "product": "invalid_product",
    "to": "recipient",
}
"""The name of an error in the descriptions, by the field that is wrong."""


class RefusalError(Exception):
    """The platform would not do this.

    Args:
        status: The HTTP status of the answer.
        detail: What is wrong.
        problems: What is wrong field by field.
        code: What the older APIs have in place of a status.
        example: Which error of the description it is, where one status has several.
        extra: Further members of the answer.
    """

    def __init__(
        self,
        status: int,
        detail: str,
        problems: Sequence[Problem] = (),
        *,
        code: str | None = None,
        example: str | None = None,
        **extra: Any,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.problems: list[Problem] = list(problems)
        self.code = code
        self.example = example
        self.extra = extra


def invalid(operation: Operation, problems: Sequence[Problem]) -> RefusalError:
    """The refusal of a request that its description does not allow."""
    status = next((status for status in INVALID if status in operation.errors), 400)
    missing = all("is missing" in problem.message for problem in problems)
    code = MISSING_FIELD if missing else WRONG_FIELD
    return RefusalError(status, "; ".join(map(str, problems)), problems, code=code, example=_kind(problems))


def render(operation: Operation, refusal: RefusalError, instance: str) -> HttpResponse:
    """A refusal as the operation's product words it.

    Args:
        operation: What was asked for.
        refusal: Why it is not done.
        instance: Identifies this one refusal.
    """
    if operation.outcome is not None and (failed := _outcome(operation.outcome, refusal)) is not None:
        return answer(200, failed)
    status = refusal.status
    if status == 401 and 401 not in operation.errors and 403 in operation.errors:
        status = 403  # some APIs have one word for "who are you" and "you may not"
    body, media_type = descriptions.example(operation.api, operation.id, status, refusal.example)
    headers = {name.lower(): text for name, text in descriptions.headers(operation.api, operation.id, status).items()}
    if "x-request-id" in headers:
        headers["x-request-id"] = instance  # which is the request's own, not that of the example
    if body is None and status in operation.errors:
        return answer(status, None, **headers)  # this error has no body
    if not is_doc(body):
        return problem(status, refusal.detail, instance)
    return answer(status, _fill(body, refusal, instance), media_type or "application/json", **headers)


def problem(status: int, detail: str, instance: str, **extra: Any) -> HttpResponse:
    """An error in the general form, for what belongs to no operation."""
    titles = {404: "Not found", 405: "Method not allowed", 413: "Too large", 429: "Too many requests"}
    title = titles.get(status, "Internal error" if status >= 500 else "Refused")
    body = {"type": f"about:blank#{status}", "title": title, "detail": detail, "instance": instance, **extra}
    return answer(status, body, "application/problem+json")


def _outcome(outcome: Doc, refusal: RefusalError) -> Doc | None:
    """The answer of an older API: status 200, and a code that says otherwise; None if it has no code for this."""
    if refusal.code is None:
        return None
    code: str | int = refusal.code
    if all(isinstance(good, int) for good in outcome["success"]):
        code = int(WRONG_FIELD if code == MISSING_FIELD else code)  # such an API has one code for both
    if all(code not in codes for codes in outcome["failures"].values()):
        return None
    failed: Doc = {outcome["code"]: code, outcome["text"]: refusal.detail, **refusal.extra}
    if (items := outcome.get("items")) is None:
        return failed
    return {"message-count": "1", items.removeprefix("/"): [failed]}


def _fill(body: Doc, refusal: RefusalError, instance: str) -> Doc:
    """Put this one refusal into an example of its kind."""
    names = [{"name": each.path or "body", "reason": each.message} for each in refusal.problems]
    for name, value in body.items():
        if name in TEXTS:
            body[name] = refusal.detail
        elif names and is_items(value) and value and is_doc(value[0]):
            body[name] = [_named(value[0], each) for each in names]
    if "instance" in body:
        body["instance"] = instance
    if "error-code-label" in body and refusal.problems:
        body["error-code-label"] = refusal.detail
    if is_doc(body.get("invalid_parameters")):
        first = names[0] if names else {"name": "", "reason": refusal.detail}
        body["invalid_parameters"] = {"parameter": first["name"], "message": first["reason"]}
    elif names and "title" in body:
        body["invalid_parameters"] = names
    else:
        body.pop("invalid_parameters", None)
    return {**body, **refusal.extra}


def _named(example: Doc, found: Doc) -> Doc:
    """A problem in the form of an example of one: its field and what is wrong with it, whatever those are called."""
    words = {**dict.fromkeys(("name", "field"), found["name"]), **dict.fromkeys(("reason", "message"), found["reason"])}
    return {name: words.get(name, value) for name, value in example.items()}


def _kind(problems: Sequence[Problem]) -> str:
    """Which of several errors of one status it is; descriptions name their examples after the field that is wrong."""
    return KINDS.get(problems[0].path, "message_parameters")
