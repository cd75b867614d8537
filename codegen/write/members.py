"""What an object of a schema may have, with references followed and `allOf`, `oneOf` and `anyOf` put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..grammar import resolve
from ..guards import is_mapping

DEEPEST = 4


class Members(NamedTuple):
    """The properties of an object, and those that it always has."""

    properties: dict[str, Any]
    required: set[str]


def members_of(document: dict[str, Any], schema: Any, depth: int = 8) -> Members:
    """The members of what a schema describes; none if it is not an object or goes on without end."""
    schema = resolve(document, schema)
    found = Members({}, set())
    if not is_mapping(schema) or depth == 0:
        return found
    found.properties.update(schema.get("properties", {}))
    found.required.update(schema.get("required", []))
    for part in schema.get("allOf", ()):
        inner = members_of(document, part, depth - 1)
        found.properties.update(inner.properties)
        found.required.update(inner.required)
    for word in ("oneOf", "anyOf"):
        branches = [members_of(document, part, depth - 1) for part in schema.get(word, ())]
        for branch in branches:
            for name, value in branch.properties.items():
                found.properties.setdefault(name, value)
        found.required.update(set[str].intersection(*(branch.required for branch in branches)) if branches else ())
    return found


def shape_of(document: dict[str, Any], schema: Any, depth: int = DEEPEST) -> dict[str, Any]:
    """The members of an object by name: of each `must` if it is always there, and the shape `in` it."""
    found = members_of(document, schema)
    shape: dict[str, Any] = {}
    for name, value in found.properties.items():
        inner = shape_of(document, value, depth - 1) if depth > 1 else {}
        shape[name] = {"must": True} if name in found.required else {}
        if any(inner.values()):
            shape[name]["in"] = inner
    return shape


def kinds(schema: Any) -> set[str]:
    """The JSON types that a schema says outright; none if it leaves them open."""
    told: Any = schema.get("type", []) if is_mapping(schema) else []
    found = {told} if isinstance(told, str) else set(told)
    return found | ({"number"} if "integer" in found else set())


def is_secret(schema: Mapping[str, Any]) -> bool:
    """Whether a value is never shown again."""
    return bool(schema.get("writeOnly")) or schema.get("format") == "password"
