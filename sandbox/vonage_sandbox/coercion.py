"""Gives what a request holds the types that its description has for it, so that no handler has to.

Queries and forms know text alone, and programs send numbers as text in JSON as well; the platform takes both. What does
not look like the type that is wanted stays as it is: to refuse it is the business of the rules.
"""

from __future__ import annotations

import json
import pkgutil
import re
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from typing import Any

from vonage_openapi import Op
from vonage_openapi.formats import from_json

from vonage_sandbox.exchange import Doc, is_doc, is_items

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_PARTED = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
"""What stands between the entries of a list, by style."""
_BOOLEANS = {"true": True, "false": False}


def unstyled(op: Op, given: Doc) -> Doc:
    """A query in which the values are put together again that a style of their own had taken apart."""
    found = dict(given)
    for name, style in op.styles.get("query", {}).items():
        if style.startswith("deepObject"):
            inside = {key: found.pop(key) for key in given if key.startswith(f"{name}[")}
            if inside:
                found[name] = {key[len(name) + 1 : -1]: value for key, value in inside.items()}
        elif isinstance(value := found.get(name), str):
            with suppress(ValueError):  # it is refused later, as what it is
                found[name] = from_json(value) if "/" in style else value
            if style in _PARTED:
                found[name] = value.split(_PARTED[style])
    return found


def query(api: str, operation: str, given: Doc) -> Doc:
    """The parameters of a query."""
    described = _rules(api)["operations"].get(operation, {}).get("parameters", {}).get("query", {})
    return {
        name: _coerced(api, described[name]["schema"], value, text=True) if name in described else value
        for name, value in given.items()
    }


def body(api: str, operation: str, given: Any, *, text: bool = False) -> Any:
    """A body; `text` says that it was a form."""
    return _coerced(api, _rules(api)["operations"].get(operation, {}).get("body", {}), given, text)


@cache
def _rules(api: str) -> Mapping[str, Any]:
    rules: Mapping[str, Any] = json.loads(pkgutil.get_data("vonage_openapi", f"{api}/schemas.json") or b"{}")
    return rules


def _coerced(api: str, schema: Mapping[str, Any], value: Any, text: bool) -> Any:
    schema = _resolved(api, schema)
    if "oneOf" in schema:
        kind = value.get(schema.get("discriminator", "")) if is_doc(value) else None
        branch = schema.get("mapping", {}).get(kind) if isinstance(kind, str) else None
        if branch is None and (branch := _list_of(api, schema)) is not None:
            value = value if is_items(value) else [value]
        return value if branch is None else _coerced(api, branch, value, text)
    kinds: list[str] = schema.get("type", [])
    if text and is_items(value) and "array" not in kinds:  # a name that was repeated though it has one value
        value = ",".join(map(str, value)) if "string" in kinds else value[-1]
    if is_doc(value):
        inner, must = schema.get("properties", {}), schema.get("required", ())
        return {
            name: _coerced(api, inner[name], item, text) if name in inner else item
            for name, item in value.items()
            if item is not None or name in must or _takes_null(api, inner.get(name, {}))  # else it is not given
        }
    if "array" in kinds:
        alone = not is_items(value) and (text or (isinstance(value, str) and "string" in kinds))
        items = [value] if alone else value
        return [_coerced(api, schema.get("items", {}), each, text) for each in items] if is_items(items) else value
    return _scalar(kinds, value)


def _resolved(api: str, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = _rules(api)["schemas"][schema["$ref"]]
    return schema


def _list_of(api: str, schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The branch that is a list of what may stand alone as well."""
    return next((each for each in schema["oneOf"] if "array" in _resolved(api, each).get("type", ())), None)


def _takes_null(api: str, schema: Mapping[str, Any]) -> bool:
    schema = _resolved(api, schema)
    if "oneOf" in schema:
        return any(_takes_null(api, each) for each in schema["oneOf"])
    return "null" in schema.get("type", ["null"])


def _scalar(kinds: list[str], value: Any) -> Any:
    if isinstance(value, str) and "string" not in kinds:
        if "boolean" in kinds:
            return _BOOLEANS.get(value, value)
        if not {"integer", "number"}.isdisjoint(kinds) and _NUMBER.fullmatch(value):
            number = float(value)
            return int(number) if number.is_integer() else number
    if isinstance(value, (int, float)) and not isinstance(value, bool) and kinds == ["string"]:
        return json.dumps(value)
    return value
