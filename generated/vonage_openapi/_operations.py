# Copied from codegen/runtime by `make generate`. Do not edit here.
"""What the rules of an API say of its operations, loaded when it is first asked for."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ._fits import Fits, Test

if TYPE_CHECKING:
    from ._runtime import Op

Schema = Mapping[str, Any]


@cache
def load_rules(package: str) -> Mapping[str, Any]:
    """The rules of one API: `operations` and `schemas`."""
    try:
        text = pkgutil.get_data(package, "schemas.json")
    except OSError:  # a low-level call, which no description knows
        text = None
    rules: Mapping[str, Any] = json.loads(text) if text else {"operations": {}, "schemas": {}}
    return rules


@cache
def load_tests(package: str) -> Fits:
    """The quick tests of one API's schemas."""
    return Fits(load_rules(package)["schemas"])


class Parameter(NamedTuple):
    """One parameter of an operation, with what is asked of its value."""

    place: str
    name: str
    required: bool
    schema: Schema
    test: Test


class Operation(NamedTuple):
    """What is asked of the requests of one operation."""

    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, tuple[Schema, Test]]  # by media type; the usual one has an empty name
    names: Mapping[str, tuple[str, ...]]  # the names of the parameters by their place
    body_required: bool
    schemas: Mapping[str, Schema]
    is_described: bool


@cache
def load_operation(package: str, id: str) -> Operation:
    """The rules of one operation and the quick tests made from them."""
    rules, tests = load_rules(package), load_tests(package)
    rule = rules["operations"].get(id, {})
    bodies = {**({"": rule["body"]} if "body" in rule else {}), **rule.get("bodies", {})}
    parameters = [
        Parameter(place, name, parameter.get("required", False), parameter["schema"], tests.of(parameter["schema"]))
        for place, named in rule.get("parameters", {}).items()
        for name, parameter in named.items()
    ]
    return Operation(
        tuple(parameters),
        {media_type: (body, tests.of(body)) for media_type, body in bodies.items()},
        {place: tuple(named) for place, named in rule.get("parameters", {}).items()},
        rule.get("body_required", False),
        rules["schemas"],
        id in rules["operations"],
    )


def names_of_body(op: Op) -> list[str]:
    """The known fields of an operation's body."""
    operation = load_operation(op.package, op.id)
    schemas: list[Schema] = [*(schema for schema, _ in operation.bodies.values()), {}]
    return list(resolved(schemas[0], operation.schemas).get("properties", ()))


def takes_list(op: Op, name: str) -> bool:
    """Whether a parameter of a query may be a list; one that no description knows may."""
    operation = load_operation(op.package, op.id)
    schemas = [one.schema for one in operation.parameters if (one.place, one.name) == ("query", name)]
    return not any(_kinds(schema, operation.schemas).isdisjoint({"array", "any"}) for schema in schemas)


def resolved(schema: Schema, schemas: Mapping[str, Schema]) -> Schema:
    """The schema that a reference leads to."""
    while "$ref" in schema:
        schema = schemas[schema["$ref"]]
    return schema


def _kinds(schema: Schema, schemas: Mapping[str, Schema]) -> set[str]:
    """The types that a schema allows; `any` among them if it does not say."""
    schema = resolved(schema, schemas)
    if "oneOf" in schema:
        return set[str]().union(*(_kinds(branch, schemas) for branch in schema["oneOf"]))
    return set(schema.get("type", ("any",)))
