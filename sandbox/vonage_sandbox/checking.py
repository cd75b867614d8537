"""What a request holds, checked against the very rules that the SDK is generated from."""

from __future__ import annotations

from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from vonage_openapi import UNSET, Problem
from vonage_openapi.formats import from_json, is_json

from vonage_sandbox.exchange import Doc, Incoming, is_doc, pairs_to_doc
from vonage_sandbox.routing import Match

CREDENTIALS = ("api_key", "api_secret", "sig")


class Given(NamedTuple):
    """The decoded contents of a request.

    Attributes:
        path, query: Parameters by name.
        body: The decoded body; UNSET if there is none.
        problems: What is wrong with the way it is written.
    """

    path: Doc
    query: Doc
    body: Any
    problems: list[Problem]

    @property
    def fields(self) -> Doc:
        """Query and body as one, for credentials in the older places."""
        return {**self.query, **(self.body if is_doc(self.body) else {})}


def read(match: Match, request: Incoming) -> Given:
    """Decode a request. Nothing is refused yet, as wrong credentials are reported before a wrong body."""
    try:
        query = request.parameters()
    except ValueError:
        return Given(match.path, {}, UNSET, [Problem("query", "has too many parameters")])
    try:
        body = _body(match.operation.body, request)
    except ValueError as error:
        return Given(match.path, query, UNSET, [Problem("body", f"cannot be read: {error}")])
    return Given(match.path, query, body, [])


def problems(match: Match, given: Given) -> list[Problem]:
    """Everything in a request that its description does not allow."""
    if given.problems:
        return given.problems
    op = match.operation.op
    known = {entry["name"] for entry in match.operation.facts["parameters"]}
    # Key and secret in the query are no parameters of the operation, unless it has such a one.
    query = {name: value for name, value in given.query.items() if name in known or name not in CREDENTIALS}
    # Headers are not described for any operation; what HTTP itself needs is the server's business.
    return op.request(path=given.path, query=query, body=given.body).problems()


def _body(kind: str | None, request: Incoming) -> Any:
    if kind is None:
        return UNSET
    if not request.body:
        return {} if kind == "form" else UNSET
    text = request.body.decode("utf-8")
    if kind == "form" and not is_json(request.media_type):
        return pairs_to_doc(parse_qsl(text, keep_blank_values=True, max_num_fields=1000))
    return from_json(text)
