"""What an operation states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..runtime.formats import is_json, kind_of

Operation = Mapping[str, Any]


class Body(NamedTuple):
    """A body that an operation takes: its media type, its kind (see `Op.body`), its schema and its encoding."""

    media_type: str
    kind: str
    schema: Any
    encoding: Mapping[str, Any]


def bodies_of(operation: Operation) -> list[Body]:
    """All bodies that an operation takes, the usual one first."""
    return [
        Body(media_type, _kind(media_type, entry["schema"]), entry["schema"], entry.get("encoding", {}))
        for media_type, entry in operation.get("requestBody", {}).get("content", {}).items()
    ]


def _kind(media_type: str, schema: Any) -> str:
    """How a body is written; one of any media type may be a file."""
    return "bytes" if "*" in media_type and schema.get("format") == "binary" else kind_of(media_type)


def is_body_required(operation: Operation) -> bool:
    """Whether an operation has to have a body."""
    return bool(operation.get("requestBody", {}).get("required"))


def successes_of(operation: Operation) -> Iterator[tuple[int, Mapping[str, Any], Any]]:
    """Of each success its status (0 for any), the response and its JSON schema; None if it is empty or not JSON."""
    for status, response in operation["responses"].items():
        content = response.get("content", {})
        schema = next((media.get("schema", {}) for kind, media in content.items() if is_json(kind)), None)
        yield int(status) if str(status).isdigit() else 0, response, schema
