"""What openapi-python-client gets to read: the names in a description, and nothing of what they stand for.

The generator settles how operations, arguments, classes and fields are called in Python. Types and rules come from
the description itself, so the generator has nothing else to read, to refuse or to spend time on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import PythonIdentifier

from .. import marks
from ..errors import Journal
from ..grammar import METHODS, join
from ..shape.normalise.names import class_name
from ..shape.normalise.opened import open_operation

FIELD_PREFIX = "field_"
_PLACEHOLDER = re.compile(r"\{([^{}/]*)\}")
_ANY_ANSWER = {"200": {"description": ""}}
_MOST_ROUNDS = 3

Wires = dict[tuple[str, str, str], str]
"""Name on the wire of each parameter, by operationId, place and its name in the skeleton."""


def read_names(
    document: dict[str, Any], config: Config, journal: Journal
) -> tuple[GeneratorData | GeneratorError, Wires]:
    """Let the generator name everything.

    Args:
        document: a hoisted description; an operation or schema that the generator cannot name is opened in it.
        config: the generator's settings.
        journal: receives what was left open.

    Returns:
        What the generator made of the names, and the names on the wire of the parameters.
    """
    rounds = 0
    while True:
        skeleton, wires = skeleton_of(document)
        data = GeneratorData.from_dict(skeleton, config=config)
        rounds += 1
        if isinstance(data, GeneratorError) or rounds == _MOST_ROUNDS or not _open_unnamed(document, data, journal):
            return data, wires


def skeleton_of(document: Mapping[str, Any]) -> tuple[dict[str, Any], Wires]:
    """The names of a hoisted description, as a description."""
    wires: Wires = {}
    paths: dict[str, Any] = {}
    for _, method, operation in _operations(document):
        name = operation["operationId"]
        parameters = list(_parameters(operation, wires))
        path = "".join(f"/{{{p['name']}}}" for p in parameters if p["in"] == "path")
        paths[f"/{name}{path}"] = {
            method: {"operationId": name, "parameters": parameters, "responses": _ANY_ANSWER},
        }
    schemas = document["components"]["schemas"].items()
    return {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "0"},
        "paths": paths,
        "components": {"schemas": {name: _fields(schema) for name, schema in schemas if schema.get("properties")}},
    }, wires


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def _parameters(operation: Mapping[str, Any], wires: Wires) -> Iterator[dict[str, Any]]:
    """Parameters by names that stay apart as arguments; those of the path in the order of the path."""
    taken: set[tuple[str, str]] = set()
    stated: list[dict[str, Any]] = operation.get("parameters", [])
    order = {name: index for index, name in enumerate(_PLACEHOLDER.findall(operation[marks.PATH]))}
    for parameter in sorted(stated, key=lambda p: order.get(p["name"], 0) if p["in"] == "path" else 0):
        place, wire = parameter["in"], parameter["name"]
        name, number = wire, 2
        while not _is_free(place, name, taken):
            name, number = f"{wire} {number}", number + 1
        wires[operation["operationId"], place, name] = wire
        required = place == "path" or bool(parameter.get("required"))
        yield {"name": name, "in": place, "required": required, "schema": {"type": "string"}}


def _is_free(place: str, name: str, taken: set[tuple[str, str]]) -> bool:
    """Take the spellings that the generator can choose from, unless both are another parameter's."""
    spelt = {(place, str(PythonIdentifier(name, FIELD_PREFIX, skip_snake_case=skip))) for skip in (False, True)}
    if spelt <= taken:
        return False
    taken |= spelt
    return True


def _fields(schema: Mapping[str, Any]) -> dict[str, Any]:
    names = schema["properties"]
    required = [name for name in schema.get("required", []) if name in names]
    return {"type": "object", "properties": {name: {} for name in names}, "required": required}


def _open_unnamed(document: dict[str, Any], data: GeneratorData, journal: Journal) -> bool:
    """Open what the generator left out; tell whether there was anything."""
    endpoints = {str(e.name) for group in data.endpoint_collections_by_tag.values() for e in group.endpoints}
    models = {str(model.class_info.name) for model in data.models}
    found = False
    for path, method, operation in _operations(document):
        if operation["operationId"] not in endpoints:
            found = True
            pointer = join("/paths", path, method)
            error = journal.error(pointer, "the generator cannot name its parameters", "Give them simpler names")
            journal.leave_open("operation", pointer, error)
            open_operation(operation)
            operation["parameters"] = [p for p in operation["parameters"] if p["in"] == "path"]
    schemas: dict[str, Any] = document["components"]["schemas"]
    for name, schema in schemas.items():
        if schema.get("properties") and class_name(name) not in models:
            found = True
            pointer = join("/components/schemas", name)
            error = journal.error(pointer, "the generator cannot name its properties", "Give them simpler names")
            journal.leave_open("schema", pointer, error)
            schemas[name] = {}
    return found
