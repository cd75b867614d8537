"""What a request holds, checked against the very rules that the SDK is generated from."""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from vonage_openapi import UNSET, Problem
from vonage_openapi.formats import from_json, is_json

from vonage_sandbox import coercion
from vonage_sandbox.exchange import Doc, HttpRequest, is_doc, pairs_to_doc
from vonage_sandbox.routing import Match

CREDENTIALS = ("api_key", "api_secret", "sig")


class Given(NamedTuple):
    """The decoded contents of a request.

    Attributes:
        path, query: Parameters by name.
        body: The decoded body; UNSET if there is none.
        problems: What is wrong with the way it is written.
        headers: Parameters by name.
    """

    path: Doc
    query: Doc
    body: Any
    problems: list[Problem]
    headers: Doc = {}  # noqa: RUF012 - nobody changes it

    @property
    def fields(self) -> Doc:
        """Query and body as one, for credentials in the older places."""
        return {**self.query, **(self.body if is_doc(self.body) else {})}


def read(match: Match, request: HttpRequest) -> Given:
    """Decode a request. Nothing is refused yet, as wrong credentials are reported before a wrong body."""
    try:
        query = request.parameters()
    except ValueError:
        return Given(match.path, {}, UNSET, [Problem("query", "has too many parameters")])
    try:
        older_get = match.operation.body is None and match.operation.older and bool(request.body)
        body = _body("form" if older_get else match.operation.body, request)
    except ValueError as error:
        return Given(match.path, query, UNSET, [Problem("body", f"cannot be read: {error}")])
    headers = {
        entry["name"]: request.headers[entry["name"].lower()]
        for entry in match.operation.facts["parameters"]
        if entry["in"] == "header" and entry["name"].lower() in request.headers
    }
    return Given(match.path, query, body, [], headers)


def gathered(match: Match, given: Given) -> Given:
    """What the operation is given, wherever it stands, in the types that its description has.

    The APIs with forms take what is in the query for fields of the form, too, and those that take GET take a form.
    """
    operation, query, body = match.operation, given.query, given.body
    if operation.body == "form" and is_doc(body):
        known = {entry["name"] for entry in operation.facts["parameters"]}
        moved = {name: value for name, value in query.items() if name not in known and name not in CREDENTIALS}
        body = {**moved, **body}
        query = {name: value for name, value in query.items() if name not in moved}
    elif operation.body is None and operation.older and is_doc(body):
        query, body = {**query, **body}, UNSET
    return given._replace(
        query=coercion.query(operation.api, operation.id, coercion.unstyled(operation.op, query)),
        body=coercion.body(operation.api, operation.id, body, text=operation.body in ("form", "multipart")),
    )


def problems(match: Match, given: Given) -> list[Problem]:
    """Everything in a request that its description does not allow."""
    if given.problems:
        return given.problems
    op = match.operation.op
    known = {entry["name"] for entry in match.operation.facts["parameters"] if entry["in"] == "query"}
    # Key and secret in the query are not parameters of the operation; what else it does not know the platform ignores.
    query = {name: value for name, value in given.query.items() if name in known}
    found, unknown = op.request(path=given.path, query=query, body=given.body, headers=given.headers).findings()
    return [*found, *unknown]  # a client lets values pass that are newer than its description; the platform does not


def _body(kind: str | None, request: HttpRequest) -> Any:
    if kind is None:
        return UNSET
    if not request.body:
        return {} if kind == "form" else UNSET
    if kind == "bytes":
        return request.body
    if kind == "multipart" or (kind == "form" and request.media_type == "multipart/form-data"):
        return parts_of(request)
    text = request.body.decode("utf-8")
    if kind == "lines":
        return [from_json(line) for line in text.splitlines() if line.strip()]
    if kind == "form" and not is_json(request.media_type):
        return pairs_to_doc(parse_qsl(text, keep_blank_values=True, max_num_fields=1000))
    return from_json(text)


def parts_of(request: HttpRequest) -> Doc:
    """The fields of a multipart form: a file is its bytes, what is JSON is decoded, a name that is repeated a list."""
    head = f"content-type: {request.headers.get('content-type', '')}\r\n\r\n".encode()
    message = message_from_bytes(head + request.body, policy=policy.HTTP)
    if not message.is_multipart():
        raise ValueError("it is not multipart/form-data with a boundary")
    fields: dict[str, list[Any]] = {}
    for part in message.iter_parts():
        content = part.get_payload(decode=True)
        data = content if isinstance(content, bytes) else b""
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str):
            text = data if part.get_filename() is not None else data.decode("utf-8")
            is_data = isinstance(text, str) and is_json(part.get_content_type())
            fields.setdefault(name, []).append(from_json(text) if is_data else text)
    return {name: values[0] if len(values) == 1 else values for name, values in fields.items()}
