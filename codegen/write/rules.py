"""The rules that requests are checked against: a description's request side, trimmed to what a check reads."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .. import marks
from ..grammar import ref_name
from .pytypes import Types, all_properties, class_name, flagged, is_schema, is_secret, kinds_of
from .stated import bodies_of, is_body_required

KEPT = (
    "enum", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "required",
    marks.ANY_REQUIRED, marks.ONE_REQUIRED, marks.NOT_TOGETHER, marks.DEPENDENT_REQUIRED, "x-vonage-hint",
)  # fmt: skip
"""Words of a schema that a check reads as they stand."""


def rules_of(types: Types, operations: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The contents of `schemas.json`: of each operation its parameters and body, and by class name what is sent."""
    return {
        "operations": {name: _operation(operation) for name, operation in sorted(operations.items())},
        "schemas": {class_name(name): _trim(types.schemas[name]) for name in sorted(types.sent)},
    }


def _operation(operation: Mapping[str, Any]) -> dict[str, Any]:
    rule: dict[str, Any] = {}
    for parameter in operation.get("parameters", []):
        places = rule.setdefault("parameters", {})
        places.setdefault(parameter["in"], {})[parameter["name"]] = {
            **({"required": True} if parameter.get("required") else {}),
            "schema": _trim(parameter.get("schema", {})),
        }
    bodies = bodies_of(operation)
    if bodies:
        rule["body"] = _trim(bodies[0].schema)
        if is_body_required(operation):
            rule["body_required"] = True
    if bodies[1:]:
        rule["bodies"] = {body.media_type: _trim(body.schema) for body in bodies[1:]}
    return rule


def _trim(schema: object) -> dict[str, Any]:
    """A schema without what a check does not read."""
    if not is_schema(schema) or schema.get("format") in ("binary", "byte"):
        return {}
    if ref := schema.get("$ref") or schema.get(marks.RECURSIVE):  # where types have to stop, checks go on
        return {"$ref": class_name(ref_name(ref))}
    if "oneOf" in schema:
        return _union(schema)
    rule: dict[str, Any] = {str.__str__(key): schema[key] for key in KEPT if key in schema}
    if "type" in schema:
        rule["type"] = kinds_of(schema)
    for word in ("const", marks.CONST):
        if word in schema:
            rule["enum"] = [schema[word]]
    if marks.ENUM in schema:
        rule["enum"] = schema[marks.ENUM]  # values that the generator has no literal for
    if is_secret(schema):
        rule["x-format"] = "password"  # keeps the value out of errors
    if not _is_readable(rule.get("pattern", "")):
        del rule["pattern"]  # JavaScript's, in words that Python has not
    properties = all_properties(schema)
    if read_only := flagged(schema, "readOnly"):
        rule["readOnly"] = read_only
    if properties and "required" in rule:  # the name of a field that is described nowhere is a slip
        rule["required"] = [name for name in rule["required"] if name in properties and name not in read_only]
    if "items" in schema:
        rule["items"] = _trim(schema["items"])
    if properties:
        rule["properties"] = {name: _trim(value) for name, value in properties.items()}
    if is_schema(schema.get("additionalProperties")):
        rule["additionalProperties"] = _trim(schema["additionalProperties"])
    return rule


def _union(schema: Mapping[str, Any]) -> dict[str, Any]:
    # A union that is a branch of itself says nothing by that, and following it would never end.
    branches: list[dict[str, Any]] = [{} if marks.RECURSIVE in branch else branch for branch in schema["oneOf"]]
    rule: dict[str, Any] = {"oneOf": [_trim(branch) for branch in branches]}
    if any(branch.get("x-format") == "password" for branch in rule["oneOf"]):
        rule["oneOf"] = [{**branch, "x-format": "password"} for branch in rule["oneOf"]]  # a wrong value is secret too
    if discriminator := schema.get("discriminator"):
        rule["discriminator"] = discriminator["propertyName"]
        rule["mapping"] = {value: _trim({"$ref": ref}) for value, ref in discriminator["mapping"].items()}
    return rule


def _is_readable(pattern: str) -> bool:
    """Whether Python can read a pattern."""
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True
