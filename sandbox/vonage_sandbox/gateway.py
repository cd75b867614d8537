"""The way of a request through the sandbox: find the operation, let faults happen, check, carry out, write it down."""

from __future__ import annotations

import logging
import re
import time
from typing import Any
from urllib.parse import parse_qsl, unquote

from vonage_openapi import Problem, Unset
from vonage_openapi.formats import essence, from_json, is_json

from vonage_sandbox import checking, credentials, errors, routing
from vonage_sandbox.control import PREFIX, Control
from vonage_sandbox.credentials import Principal
from vonage_sandbox.exchange import Doc, HttpRequest, HttpResponse, is_doc, is_items, pairs_to_doc
from vonage_sandbox.platform import Platform
from vonage_sandbox.products import carry_out
from vonage_sandbox.products.call import Call
from vonage_sandbox.store import FullError
from vonage_sandbox.webhooks import FORM

log: logging.Logger = logging.getLogger("vonage_sandbox")

LARGEST_BODY = 256 * 1024
KEPT_OF_BODY = 16 * 1024
SECRET_NAMES = ("secret", "sig", "password", "private_key", "authorization")


class Gateway:
    """Answers requests, whichever way they come in."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._control = Control(platform)

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Answer one request. Whatever goes wrong, the caller gets an answer and never a trace of the code."""
        if request.path == PREFIX or request.path.startswith(f"{PREFIX}/"):
            return self._control.handle(request)
        start = time.perf_counter()
        with self._platform.lock:
            entry: Doc = {
                "id": self._platform.ids.uuid(),
                "at": self._platform.clock.iso(),
                "method": request.method,
                "path": request.path,
                "query": _masked_query(request.query),
                "headers": {name: _masked(name, value) for name, value in request.headers.items()},
                "body": None,
                "operation": None,
                "problems": [],
                "verdict": "ok",
            }
            try:
                done = self._answer(request, entry)
            except Exception:
                log.exception("the sandbox failed at %s %s", request.method, request.path)
                done = errors.problem(500, "The sandbox failed; its log says why.", entry["id"])
                entry["verdict"] = "sandbox_error"
            done.headers.setdefault("x-request-id", entry["id"])
            entry["seconds"] = round(time.perf_counter() - start, 4)
            entry["status"] = None if done.dropped else done.status
            entry["answer"] = _answer_as_text(done)
            self._platform.store.requests.add(entry)
        return done

    def _answer(self, request: HttpRequest, entry: Doc) -> HttpResponse:
        if len(request.body) > LARGEST_BODY:
            entry["verdict"] = "too_large"
            return errors.problem(413, f"A body can have {LARGEST_BODY} bytes at most.", entry["id"])
        match = routing.find(request.method, request.path, request.headers.get("authorization", ""))
        if match is None:
            return self._unknown(request, entry)
        operation = match.operation
        entry["operation"] = operation.id
        given = checking.read(match, request)
        members = {**given.path, **given.query, **(given.body if is_doc(given.body) else {})}
        fault = self._platform.faults.for_operation(operation.id, members)
        done = None
        if fault is not None:
            entry["fault"] = fault["id"]
            done = self._platform.faults.answer(fault, operation)
        if done is None:
            done = self._carry_out(match, given, request, entry)
        else:
            entry["verdict"] = "fault"
            entry["body"] = _kept(given.body, request)
        if fault is not None:
            done.delay = fault["delay"]
            done.dropped = fault["drop"] is not None
        self._platform.recorder.add(operation.id, _masked("", members), done)
        return done

    def _carry_out(self, match: routing.Match, given: checking.Given, request: HttpRequest, entry: Doc) -> HttpResponse:
        operation = match.operation
        entry["body"] = _kept(given.body, request)
        principal = Principal("nobody")
        try:
            principal = credentials.identify(
                self._platform.store, operation.security, request.headers, given.fields, self._platform.clock.real
            )
            given = checking.gathered(match, given)
            if found := checking.problems(match, given):
                entry["problems"] = [{"path": each.path, "message": each.message} for each in found]
                raise errors.invalid(operation, found)
            call = Call(operation, principal, given.path, given.query, given.body, request.headers)
            done = carry_out(self._platform, call)
            entry["example"] = "x-sandbox-answer" in done.headers
            entry["resource"] = done.resource
        except FullError as error:
            entry["verdict"] = "refused"
            done = errors.render(operation, errors.invalid(operation, [Problem("", str(error))]), entry["id"])
        except errors.RefusalError as refusal:
            entry["verdict"] = _verdict(refusal, entry)
            entry["problems"] = entry["problems"] or [{"path": "", "message": refusal.detail}]
            done = errors.render(operation, refusal, entry["id"])
        entry["application_id"] = principal.application_id
        return done

    def _unknown(self, request: HttpRequest, entry: Doc) -> HttpResponse:
        entry["verdict"] = "unknown_route"
        entry["body"] = _kept(_guessed(request), request)
        near = routing.nearest(request.method, request.path)
        hint = f"The nearest operation is {near.id}: {near.verb} {near.path}." if near else ""
        path = request.path[: routing.LONGEST_PATH]
        if allowed := routing.verbs(request.path):
            detail = f"{path} is not known with {request.method}, only with {', '.join(allowed)}."
            done = errors.problem(405, detail, entry["id"])
            done.headers["allow"] = ", ".join(allowed)
        else:
            named = {"nearest": near.id} if near else {}
            detail = f"No API has {request.method} {path}. {hint}".strip()
            done = errors.problem(404, detail, entry["id"], **named)
        entry["problems"] = [Problem("", f"no such operation. {hint}".strip())._asdict()]
        return done


def _verdict(refusal: errors.RefusalError, entry: Doc) -> str:
    if entry["problems"]:
        return "invalid"
    unknown_caller = refusal.status == 401 and refusal.code in (
        None, errors.WRONG_CREDENTIALS, errors.WRONG_SIGNATURE, "32",
    )  # fmt: skip
    return "unauthorised" if unknown_caller else "refused"


def _guessed(request: HttpRequest) -> Any:
    """The body of a request that is for no operation, decoded if that can be done."""
    if not request.body:
        return None
    try:
        if request.media_type == FORM:
            return pairs_to_doc(parse_qsl(request.body.decode(), keep_blank_values=True, max_num_fields=1000))
        return from_json(request.body)
    except ValueError:
        return f"({len(request.body)} bytes)"


def _kept(body: Any, request: HttpRequest) -> Any:
    """A body as the log keeps it: without secrets, and not at all if it is long."""
    if len(request.body) > KEPT_OF_BODY:
        return f"({len(request.body)} bytes)"
    return None if isinstance(body, Unset) else _masked("", body)


def _masked(name: str, value: Any) -> Any:
    """A value without the secrets in it."""
    if any(word in name.lower() for word in SECRET_NAMES):
        scheme = str(value).partition(" ")[0]
        return f"{scheme} ***" if name.lower() == "authorization" else "***"
    if isinstance(value, bytes):
        return f"({len(value)} bytes)"
    if is_doc(value):
        return {inner: _masked(inner, item) for inner, item in value.items()}
    return [_masked("", item) for item in value] if is_items(value) else value


def _masked_query(query: str) -> str:
    """A query without the secrets in it."""
    parts = [pair.partition("=") for pair in query.split("&")]
    return "&".join(f"{name}{mark}{_masked(unquote(name), value)}" for name, mark, value in parts)


def _answer_as_text(done: HttpResponse) -> str:
    """An answer as the log keeps it."""
    media_type = done.headers.get("content-type", "")
    if not (is_json(media_type) or essence(media_type) == "text/plain"):
        return f"({len(done.body)} bytes)" if done.body else ""
    text = done.body[:KEPT_OF_BODY].decode("utf-8", "replace")
    return re.sub(r'("private_key":")[^"]*', r"\1***", text)
