"""How parameters and bodies are written, in the terms of the runtime's `_serialise`; only what is not the usual way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import marks
from ..runtime.formats import JSON, OCTETS, is_json
from .pytypes import Types, all_properties, kinds_of
from .stated import Body

_USUAL = {"query": "form*", "cookie": "form*", "path": "simple", "header": "simple"}
_SCALARS = {"string", "integer", "number", "boolean", "null"}
_ENCODING = ("style", "explode", "allowReserved")


def styles_of(operation: Mapping[str, Any], types: Types) -> dict[str, dict[str, str]]:
    """`Op.styles`: by place and name."""
    found: dict[str, dict[str, str]] = {}
    for parameter in operation.get("parameters", []):
        place = parameter["in"]
        form = parameter.get(marks.CONTENT_TYPE) or _form(
            parameter, _USUAL[place].rstrip("*"), place == "query", _is_scalar(parameter.get("schema", {}), types)
        )
        if form != _USUAL[place]:
            found.setdefault(place, {})[parameter["name"]] = form
    return found


def encoding_of(bodies: list[Body], types: Types) -> dict[str, dict[str, Any]]:
    """`Op.encoding`: by media type and name."""
    found = {body.media_type: dict(_fields(body, types)) for body in bodies if body.kind in ("form", "multipart")}
    return {media_type: fields for media_type, fields in found.items() if fields}


def _form(rule: Mapping[str, Any], style: str, can_reserve: bool, is_scalar: bool) -> str:
    """The form of a value that a parameter or encoding describes; `style` is the usual one."""
    own = str(rule.get("style", style))
    explode = rule.get("explode", own == "form")
    if is_scalar and own not in ("label", "matrix"):
        own, explode = style, style == "form"  # the others are for arrays and objects
    return f"{own}{'*' if explode else ''}{'+' if can_reserve and rule.get('allowReserved') else ''}"


def _fields(body: Body, types: Types) -> Iterator[tuple[str, Any]]:
    fields = all_properties(types.follow(body.schema))
    for name in dict.fromkeys([*fields, *body.encoding]):
        schema, rule = types.follow(fields.get(name)), body.encoding.get(name, {})
        how = _field(schema, rule, body, types)
        if how:
            yield name, how


def _field(schema: Mapping[str, Any], rule: Mapping[str, Any], body: Body, types: Types) -> Any:
    """How one field of a form is written; None if that is the usual way."""
    if any(word in rule for word in _ENCODING):
        is_scalar = _is_scalar(schema, types)
        form = _form(rule, "form", body.kind == "form", is_scalar)
        return None if form == "form*" and (is_scalar or "array" in kinds_of(schema)) else form
    inner = types.follow(schema.get("items")) if "array" in kinds_of(schema) else schema
    media_type = rule.get("contentType") or inner.get("contentMediaType")
    if body.kind == "form":
        return media_type if media_type and is_json(media_type) else None
    headers = dict(_headers(rule.get("headers", {})))
    is_base64 = inner.get("contentEncoding") in ("base64", "base64url")
    if headers or is_base64:
        return {
            **({"type": media_type} if media_type else {}),
            **({"headers": headers} if headers else {}),
            **({"base64": True} if is_base64 else {}),
        }
    usual = OCTETS if inner.get("format") == "binary" else JSON if "object" in kinds_of(inner) else None
    return None if media_type == usual and schema is inner else media_type


def _headers(described: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The headers of a part that have one value only; others are the caller's to give."""
    for name, header in described.items():
        schema = header.get("schema", {})
        enum: list[Any] = schema.get("enum", [])
        values = enum if len(enum) == 1 else []
        for value in [schema[word] for word in ("const", marks.CONST, marks.DEFAULT) if word in schema] + values:
            if name.lower() != "content-type" and isinstance(value, (str, int, float)):
                yield name, str(value).lower() if isinstance(value, bool) else str(value)
                break


def _is_scalar(schema: object, types: Types) -> bool:
    """Whether a value can be neither an array nor an object."""
    found = types.follow(schema)
    if "oneOf" in found:
        return all(_is_scalar(branch, types) for branch in found["oneOf"])
    return set(kinds_of(found)) <= _SCALARS
