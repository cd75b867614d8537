"""One request and its answer, free of any web framework, so that a port and an in-process transport share all else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from vonage_openapi.formats import essence, is_list, is_object

Doc = dict[str, Any]
"""A JSON object: what the sandbox stores, sends and receives."""
is_doc, is_items = is_object, is_list


@dataclass(frozen=True)
class HttpRequest:
    """A request as it arrived.

    Attributes:
        method: The HTTP method, in capitals.
        path: The path, still percent-encoded, without the query.
        query: The query string, without the question mark.
        headers: The headers, names in lower case.
        body: The bytes of the body.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def media_type(self) -> str:
        return essence(self.headers.get("content-type", ""))

    @property
    def host(self) -> str:
        return self.headers.get("host", "")

    def parameters(self) -> Doc:
        """The query as a dict; a name that occurs more than once has a list."""
        return pairs_to_doc(parse_qsl(self.query, keep_blank_values=True, max_num_fields=1000))


@dataclass
class HttpResponse:
    """An answer.

    Attributes:
        delay: Seconds to wait before it is sent.
        dropped: Whether the connection is cut in place of an answer.
        resource: The entry of a resource that it is about, by its id in the store.
    """

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay: float = 0
    dropped: bool = False
    resource: str | None = None


def answer(status: int, data: Any = None, media_type: str = "application/json", **headers: str) -> HttpResponse:
    """Make an answer; `data` is bytes, text or JSON data, and None means no body."""
    if data is None:
        # Without a type, the official SDK 3.18 takes an empty 200 or 202 for JSON, and fails. A 204 it knows.
        typed = {"content-type": "text/plain"} if status in (200, 201, 202) else {}
        return HttpResponse(status, b"", typed | headers)
    body = data if isinstance(data, bytes) else data.encode() if isinstance(data, str) else to_json(data)
    return HttpResponse(status, body, {"content-type": media_type, **headers})


def to_json(data: Any) -> bytes:
    """Compact JSON."""
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "replace")


def pairs_to_doc(pairs: list[tuple[str, str]]) -> Doc:
    """Fields of a query or form as a dict; a name that occurs more than once has a list."""
    fields: Doc = {}
    for name, value in pairs:
        if name not in fields:
            fields[name] = value
        elif is_items(fields[name]):
            fields[name].append(value)
        else:
            fields[name] = [fields[name], value]
    return fields
