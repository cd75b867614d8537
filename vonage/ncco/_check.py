"""Checks NCCO data: limits come from the generated rules, contradictions between settings from `_contradictions`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from vonage_openapi import Problem

from vonage.errors import ValidationError

from ._data import is_list, is_object
from ._fits import fits

WHOLE = "body"
"""What the rules call the value itself, where there is no path to name."""


def validate(schema: str, value: Any) -> None:
    """Refuse a value that the platform would refuse.

    Args:
        schema: A schema of the NCCO description, `TalkAction` for one.
        value: Plain data as it goes over the wire.

    Raises:
        ValidationError: Lists every fault with its wire path.
    """
    if not fits(schema, value) and (found := problems(schema, value)):
        raise ValidationError(found)


def problems(schema: str, value: Any) -> list[Problem]:
    """Every fault of a value. A contradiction takes the place of what the rules say about the same path."""
    from vonage_openapi._rules import Context, check  # the first check loads them, not the import

    from ._contradictions import CONTRADICTIONS

    schemas = rules()
    root = {"$ref": schema}
    broken: dict[str, list[Problem]] = {}
    for problem in check(root, value, "", Context(schemas, text=False, is_closed=True)):
        path = "" if problem.path == WHOLE else problem.path
        broken.setdefault(path, []).append(Problem(path, problem.message))
    for name, part, path in parts(root, value, "", schemas):
        if name in CONTRADICTIONS:
            broken |= {problem.path: [problem] for problem in CONTRADICTIONS[name](part, path)}
    return [problem for place in broken.values() for problem in place]


def rules() -> Mapping[str, Any]:
    """The schemas of the NCCO description by name, as far as a check reads them."""
    from vonage_openapi._rules import load_rules

    schemas: Mapping[str, Any] = load_rules("vonage_openapi.ncco")["schemas"]
    return schemas


def parts(
    schema: Mapping[str, Any], value: Any, path: str, schemas: Mapping[str, Any]
) -> Iterator[tuple[str, Any, str]]:
    """Every place of a value that has a named schema: the name, what stands there, the path."""
    if "$ref" in schema:
        yield schema["$ref"], value, path
        yield from parts(schemas[schema["$ref"]], value, path, schemas)
    elif "discriminator" in schema:
        kind = value.get(schema["discriminator"]) if is_object(value) else None
        if isinstance(kind, str) and kind in schema["mapping"]:
            yield from parts(schema["mapping"][kind], value, path, schemas)
    elif "oneOf" in schema:
        for branch in schema["oneOf"]:
            yield from parts(branch, value, path, schemas)
    elif is_object(value):
        for name, item in value.items():
            if name in schema.get("properties", ()):
                yield from parts(schema["properties"][name], item, f"{path}.{name}" if path else name, schemas)
    elif is_list(value) and "items" in schema:
        for index, item in enumerate(value):
            yield from parts(schema["items"], item, f"{path}[{index}]", schemas)
