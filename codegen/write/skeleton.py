"""What openapi-python-client gets to read: the names in a description, and nothing of what they stand for.

The generator settles how operations, arguments, classes and fields are called in Python. Types and rules come from
the description itself, so the generator has nothing else to read, to refuse or to spend time on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.schema import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from .. import marks
from ..errors import Journal, SpecError
from ..grammar import join, operations_in
from .pytypes import class_name
from .rendering import one_line

FIELD_PREFIX = "field_"
CONFIG = Config.from_sources(
    ConfigFile(literal_enums=True, field_prefix=FIELD_PREFIX, post_hooks=[]),
    MetaType("none"),
    Path(),
    "utf-8",
    overwrite=True,
    output_path=None,
)
"""How the generator is set."""
_PLACEHOLDER = re.compile(r"\{([^{}/]*)\}")
_ANY_ANSWER = {"200": {"description": ""}}

Place = tuple[str, ...]
"""The keys that lead to an operation or a schema."""
Wires = dict[tuple[str, str, str], str]
"""Name on the wire of each parameter, by operationId, place and its name in the skeleton."""


@dataclass
class Names:
    """How the parts of a description are called in Python.

    Attributes:
        data: All that the generator has read.
        arguments: Of each operation its parameters, as place, name on the wire and name in Python.
        modules: The module of each class.
        fields: The names of the fields of each class, by their names on the wire, required ones first.
        missing: The operations and schemas that the generator cannot name.
    """

    data: GeneratorData
    arguments: dict[str, list[tuple[str, str, str]]]
    modules: dict[str, str]
    fields: dict[str, dict[str, str]]
    missing: dict[Place, SpecError]


def read_names(document: Mapping[str, Any], journal: Journal) -> Names:
    """Let the generator name everything in a hoisted description.

    Raises:
        SpecError: The generator refuses the description, for more than a name.
    """
    skeleton, wires = skeleton_of(document)
    data = GeneratorData.from_dict(skeleton, config=CONFIG)
    if isinstance(data, GeneratorError):
        raise _refused(journal, data)
    collections = data.endpoint_collections_by_tag.values()
    names = Names(data, {}, {}, {}, {})
    for endpoint in (endpoint for collection in collections for endpoint in collection.endpoints):
        names.arguments[str(endpoint.name)] = [
            (str(place), wires[endpoint.name, place, prop.name.get_untrusted_value()], str(prop.python_name))
            for place, prop in endpoint.iter_all_parameters()
        ]
    for model in data.models:
        properties = [*(model.required_properties or []), *(model.optional_properties or [])]
        names.modules[str(model.class_info.name)] = str(model.class_info.module_name)
        names.fields[str(model.class_info.name)] = {
            prop.name.get_untrusted_value(): str(prop.python_name) for prop in properties
        }
    unnamed: dict[Place, str] = {}
    for path, method, operation in operations_in(document):
        if operation["operationId"] not in names.arguments:
            unnamed["paths", path, method] = "parameters"
    for name, schema in document["components"]["schemas"].items():
        if schema.get("properties") and class_name(name) not in names.fields:
            unnamed["components", "schemas", name] = "properties"
    for place, what in unnamed.items():
        problem, remedy = f"the generator cannot name its {what}", "Give them simpler names"
        names.missing[place] = journal.error(join("", *place), problem, remedy)
    errors = [*(error for collection in collections for error in collection.parse_errors), *data.errors]
    if errors and not names.missing:
        raise _refused(journal, errors[0])
    return names


def skeleton_of(document: Mapping[str, Any]) -> tuple[dict[str, Any], Wires]:
    """The names of a hoisted description, as a description."""
    wires: Wires = {}
    paths: dict[str, Any] = {}
    for _, method, operation in operations_in(document):
        name = operation["operationId"]
        parameters = list(_parameters(operation, wires))
        path = "".join(f"/{{{p['name']}}}" for p in parameters if p["in"] == "path")
        paths[f"/{name}{path}"] = {method: {"operationId": name, "parameters": parameters, "responses": _ANY_ANSWER}}
    schemas = document["components"]["schemas"].items()
    return {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "0"},
        "paths": paths,
        "components": {"schemas": {name: _fields(schema) for name, schema in schemas if schema.get("properties")}},
    }, wires


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


def _refused(journal: Journal, error: GeneratorError | ParseError) -> SpecError:
    told = [part for part in (error.header, error.detail) if part]
    words = [part.get_untrusted_value() if isinstance(part, UntrustedString) else str(part) for part in told]
    detail = one_line(" ".join(words))[:300]
    return journal.error("", f"the generator does not take it: {detail}", "Simplify that part of the description")
