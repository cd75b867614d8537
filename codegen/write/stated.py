"""What an operation states, with what the normaliser keeps beside the words that the generator reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .. import marks
from ..runtime.formats import OCTETS, is_json, kind_of

Operation = Mapping[str, Any]


class Body(NamedTuple):
    """A body that an operation takes: its media type, its kind (see `Op.body`), its schema and its encoding."""

    media_type: str
    kind: str
    schema: Any
    encoding: Mapping[str, Any]


def bodies_of(operation: Operation) -> list[Body]:
    """All bodies that an operation takes, the usual one first."""
    body = operation.get("requestBody", {})
    found: list[Body] = []
    for name, entry in body.get("content", {}).items():
        media_type = body.get(marks.CONTENT_TYPE, name)
        # The normaliser calls bytes what the generator is to leave alone, whatever the media type is.
        kind = "bytes" if name == OCTETS and kind_of(media_type) != "lines" else kind_of(media_type)
        told: Mapping[str, Any] = entry.get(marks.SCHEMA, {})
        is_text = kind == "bytes" and told.get("type") == "string" and "format" not in told
        found.append(Body(media_type, kind, told if is_text else entry.get("schema", {}), entry.get("encoding", {})))
    for media_type, entry in body.get(marks.OTHER_CONTENT, {}).items():
        found.append(Body(media_type, kind_of(media_type), entry.get("schema", {}), entry.get("encoding", {})))
    return found


def is_body_required(operation: Operation) -> bool:
    """Whether an operation has to have a body."""
    body = operation.get("requestBody", {})
    return bool(body.get(marks.BODY_REQUIRED, body.get("required")))


def parameter_schema(parameter: Mapping[str, Any]) -> Any:
    """What a parameter is in truth."""
    return parameter.get(marks.SCHEMA, parameter.get("schema", {}))


def successes_of(operation: Operation) -> Iterator[tuple[int, Mapping[str, Any], Any]]:
    """Of each success its status (0 for any), the response and its JSON schema; None if it is empty or not JSON."""
    for status, response in operation["responses"].items():
        content = response.get("content", {})
        schema = next((media.get("schema", {}) for kind, media in content.items() if is_json(kind)), None)
        yield int(status) if str(status).isdigit() else 0, response, schema
