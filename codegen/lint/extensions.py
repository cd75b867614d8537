"""The keys of our own, `x-vonage-*`: each known, where it belongs, with a value that it may have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..grammar import join
from ..write.operations import KINDS
from .finding import Finding, one_line
from .sources import Spec
from .validation import faults
from .values import as_list, as_mapping

NAME = {"type": "string", "minLength": 1}
POINTER = {"type": "string", "pattern": "^/"}
SENTENCES = {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": r"^\S.*[.?!]\s*$"}}
PAGING = {
    "type": "object",
    "required": ["style", "items"],
    "properties": {
        "style": {"enum": ["page", "offset", "cursor", "link"]},
        "parameter": NAME,
        "first": {"type": "integer", "minimum": 0},
        "size": NAME,
        "items": {"type": "string", "pattern": "^(/|$)"},
        "optional": {"const": True},
        "total": POINTER,
        "pages": POINTER,
        "next": POINTER,
        "until": {"const": "empty"},
        "along": {"type": "array", "minItems": 1, "items": NAME},
    },
    "additionalProperties": False,
    "anyOf": [{"required": [end]} for end in ("total", "pages", "next", "until")],
    "if": {"properties": {"style": {"enum": ["cursor", "link"]}}},
    "then": {"required": ["next"], "properties": {"first": False}},
    "else": {"required": ["first"]},
    "allOf": [
        {
            "if": {"properties": {"style": {"const": "link"}}},
            "then": {"properties": dict.fromkeys(("parameter", "along"), False)},
            "else": {"required": ["parameter"]},
        }
    ],
}
CODES = {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": ["string", "integer"]}}
FAILURES = ("throttled", "authentication", "money", "invalid", "temporary")
OUTCOME = {
    "type": "object",
    "required": ["code", "success", "text", "failures"],
    "properties": {
        "items": POINTER,
        "code": NAME,
        "success": CODES,
        "instead": POINTER,
        "text": NAME,
        "failures": {
            "type": "object",
            "minProperties": 1,
            "properties": dict.fromkeys(FAILURES, CODES),
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
VALUES = {"type": "object", "minProperties": 1}
RESOURCE = {
    "type": "object",
    "minProperties": 1,
    "properties": {
        "action": {"enum": ["create", "list", "count", "read", "change", "replace", "delete", "set", "none"]},
        "collection": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
        "key": NAME,
        "id": NAME,
        "form": NAME,
        "entity": {"type": "string", "pattern": "^(/|$)"},
        "items": {"type": "string", "pattern": "^(/|$)"},
        "initial": {"const": "example"},
        "fields": VALUES,
        "when": VALUES,
        "unique": {"type": "array", "minItems": 1, "uniqueItems": True, "items": NAME},
        "upsert": {"const": True},
        "each": {"type": "string", "pattern": "^/"},
        "refers": {"type": "object", "minProperties": 1, "additionalProperties": NAME},
        "owner": {"const": "application"},
        "webhook": NAME,
        "later": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["fields"],
                "properties": {"after": {"type": "number", "minimum": 0}, "fields": VALUES, "above": VALUES},
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
    "if": {"properties": {"action": {"const": "none"}}, "required": ["action"]},
    "then": {"maxProperties": 1},
}
MEMBERS = {"type": "array", "minItems": 1, "uniqueItems": True, "items": NAME}
MARKS = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "properties": {
            "has": MEMBERS,
            "lacks": MEMBERS,
            "equals": {"type": "object", "minProperties": 1, "additionalProperties": NAME},
        },
        "additionalProperties": False,
        "anyOf": [{"required": ["has"]}, {"required": ["equals"]}],
    },
}
# key -> (the parts that may have it, the schema of its value)
KNOWN: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "x-vonage-instead": (("info",), NAME),
    "x-vonage-status": (("info", "operation"), {"enum": ["ga", "beta", "deprecated", "sunset"]}),
    "x-vonage-retry": (("operation",), {"enum": ["idempotent", "unsent"]}),
    "x-vonage-paging": (("operation",), PAGING),
    "x-vonage-outcome": (("operation",), OUTCOME),
    "x-vonage-resource": (("operation",), RESOURCE),
    "x-vonage-known-by": (("operation",), MARKS),
    "x-vonage-kind": (("operation",), NAME),
    "x-vonage-empty": (("response",), {"const": True}),
    "x-vonage-hint": (("schema",), {"type": "string", "pattern": r"^\S.*[^.\s]$"}),
    "x-vonage-builds": (("schema",), NAME),
    "x-vonage-doubts": (("info", "operation"), SENTENCES),
    "x-vonage-credentials": (("security scheme",), {"enum": [*KINDS]}),
}
# Under these keys stand values and names of the API, not words of the description.
DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const", "mapping"})
NAMING_KEYS = frozenset({"properties", "patternProperties", "dependentRequired", "schemas", "paths", "webhooks"})


def extensions(spec: Spec) -> Iterator[Finding]:
    """Every key that starts with x-vonage-."""
    kinds = {node.pointer: node.kind for node in spec.nodes}
    for pointer, key, value in _ours(spec.document):
        kind, place = kinds.get(pointer, "part"), join(pointer, key)
        known = KNOWN.get(key)
        if known is None:
            yield spec.finding(place, "extension", f"`{key}` is not known", f"Known are {', '.join(KNOWN)}")
        elif kind not in known[0]:
            problem = f"`{key}` does not belong to the {kind}"
            yield spec.finding(place, "extension", problem, f"Write it at the {' or '.join(known[0])}")
        else:
            for fault in faults(known[1], value):
                at = join(place, *fault.absolute_path)
                yield spec.finding(at, "extension", one_line(fault.message), f"See the table of `{key}`")


def hints(spec: Spec) -> Iterator[Finding]:
    """A hint explains a pattern."""
    for node in spec.of_kind("schema"):
        if "x-vonage-hint" in node.value and "pattern" not in node.value:
            pointer = join(node.pointer, "x-vonage-hint")
            yield spec.finding(pointer, "extension", "there is no `pattern` to explain", "Add it, or remove the hint")


def _ours(document: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """(pointer of the part, key, value) of every key of ours."""
    stack: list[tuple[str, Any, bool]] = [("", document, False)]
    while stack:
        pointer, value, names = stack.pop()
        for index, child in enumerate(as_list(value)):
            stack.append((join(pointer, index), child, False))
        for key, child in as_mapping(value).items():
            if not names and key.startswith("x-vonage-"):
                yield pointer, key, child
            elif names or key not in DATA_KEYS:
                stack.append((join(pointer, key), child, not names and key in NAMING_KEYS))


RULES = (extensions, hints)
