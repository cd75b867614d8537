"""What the answers of success look like, in the few words that a client needs to tell them from anything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import marks
from ..grammar import ref_name
from ..runtime.formats import JSON, is_json, split_pointer
from .pytypes import Schema, Types, all_properties, is_schema, kinds_of
from .stated import Operation, successes_of


def returns_of(operation: Operation, types: Types) -> dict[str, Any]:
    """`returns`, `members`, `produces` and `refuses` of an operation, as `Op` has them; empty for the usual value."""
    returns: dict[int, str] = {}
    members: dict[str, None] = {}
    produces: dict[str, None] = {}
    for status, response, schema in successes_of(operation):
        if response.get(marks.ASSUMED):
            continue
        content: Mapping[str, Any] = response.get("content", {})
        form = _form(schema, types) if schema is not None else "bytes" if content else ""
        if form == "object" and (listed := _members_of_list(schema, operation.get("x-vonage-paging"), types)):
            form = "list"
            members |= dict.fromkeys(listed)
        optional = form and response.get("x-vonage-empty") and not form.endswith("?")
        returns[status] = f"{form}?" if optional else form
        produces |= dict.fromkeys(response.get(marks.MEDIA_TYPES, content))
    if list(produces) == [JSON]:
        produces = {}
    errors = operation.get(marks.ERROR_RESPONSES, {}).values() if produces and not any(map(is_json, produces)) else ()
    refuses = dict.fromkeys(media_type for response in errors for media_type in _offered(response))
    return {
        "returns": returns, "members": tuple(members), "produces": tuple(produces), "refuses": tuple(refuses),
    }  # fmt: skip


def returned(operation: Operation, types: Types, style: str, module: str) -> str:
    """The annotation of what the successes of an operation are read into; `style` and `module` as for `annotation`."""
    names: dict[str, None] = {}
    for _, response, schema in successes_of(operation):
        other = "bytes" if response.get("content") else "None"
        names[other if schema is None else types.annotation(schema, style, module)] = None
    return "Any" if "Any" in names else " | ".join(names) or "None"


def _offered(response: Mapping[str, Any]) -> list[str]:
    """The media types of an answer; JSON alone if that is among them, as it is what can be read."""
    offered = list(response.get(marks.MEDIA_TYPES, response.get("content", {})))
    return [media_type for media_type in offered if is_json(media_type)][:1] or offered


def _form(schema: object, types: Types) -> str:
    kinds = set(_kinds(schema, types))
    for form in ("object", "array"):
        if kinds - {"null"} == {form}:
            return f"{form}?" if "null" in kinds else form
    return "json"


def _kinds(schema: object, types: Types, seen: tuple[str, ...] = ()) -> Iterator[Any]:
    """The JSON types that a schema allows; None for any."""
    if not is_schema(schema):
        yield None
    elif "$ref" in schema:
        name = ref_name(schema["$ref"])
        yield from _kinds(None if name in seen else types.schemas.get(name), types, (*seen, name))
    elif "oneOf" in schema or "anyOf" in schema:
        for branch in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
            yield from _kinds(branch, types, seen)
    else:
        yield from ["object" if kind is None and schema.get("properties") else kind for kind in kinds_of(schema)]


def _members_of_list(schema: object, paging: Mapping[str, Any] | None, types: Types) -> list[str]:
    """The members that the answer of a list can have; nothing if it is not a list.

    A list is what is walked page by page, or an object that always has an array, right inside or in `_embedded`.
    """
    whole = types.follow(schema)
    if paging is not None:
        is_list = bool(split_pointer(paging["items"]))
    else:
        is_list = any(_is_array(whole, name, types) for name in whole.get("required", ()))
    return list(all_properties(whole)) if is_list else []


def _is_array(whole: Schema, name: str, types: Types) -> bool:
    value = types.follow(all_properties(whole).get(name))
    if name == "_embedded":
        return any(types.follow(inner).get("type") == "array" for inner in all_properties(value).values())
    return value.get("type") == "array"
