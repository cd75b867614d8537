# Copied from codegen/runtime by `make generate`. Do not edit here.
"""Leaves out of a body what its description calls read-only. Loaded where a description does so.

What was fetched can so be changed and sent back as it is: OpenAPI says of read-only members that they should not be
part of a request, and some servers refuse them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._operations import Schema, load_operation, resolved
from .formats import is_list, is_object

if TYPE_CHECKING:
    from ._runtime import Request


def drop_read_only(request: Request) -> None:
    """Remove from the body of a request, which is a copy of what the caller gave, all read-only members."""
    operation = load_operation(request.op.package, request.op.id)
    try:
        entry = request.chosen()[2]
    except ValueError:  # for the check to say
        return
    rule, _ = operation.bodies.get(entry) or operation.bodies[""]
    _drop(rule, request.body, operation.schemas, "")


def _drop(rule: Schema, value: Any, schemas: Mapping[str, Schema], tag: str) -> None:
    """Remove them inside a value; `tag` is the member that says which kind of object it is, and stays."""
    if is_list(value):
        inner = resolved(rule, schemas).get("items", {})
        for item in value:
            _drop(inner, item, schemas, "")
        return
    if not is_object(value):
        return
    rule = resolved(rule, schemas)
    if "oneOf" in rule:
        tag = rule.get("discriminator", "")
        branches = [rule["mapping"].get(value.get(tag), {})] if tag else rule["oneOf"]
        objects = [one for branch in branches if "properties" in (one := resolved(branch, schemas))]
        # Of several kinds that nothing tells apart none may be meant.
        rule = objects[0] if len(objects) == 1 else {}
    for name in rule.get("readOnly", ()):
        if name != tag:
            value.pop(name, None)
    members: Mapping[str, Schema] = rule.get("properties", {})
    for name, item in value.items():
        _drop(members.get(name, rule.get("additionalProperties", {})), item, schemas, "")
