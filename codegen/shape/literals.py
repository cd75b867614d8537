"""Make sure that no two inline enumerations come to the same class name in the generator."""

from __future__ import annotations

from typing import Any

from openapi_python_client.strings import pascal_case

from ..errors import Journal
from ..grammar import join
from ..guards import is_mapping
from .normalise.names import class_name, module_name
from .normalise.schemas import is_null

Schema = dict[str, Any]


def settle_literal_names(document: dict[str, Any], journal: Journal) -> None:
    """Set a title, from which the generator takes the name, on every inline enumeration whose own name is not free.

    The generator names such a class after its model and property, and gives up on the model if that name is taken
    by a schema or by other values.

    Args:
        document: a document whose schemas are hoisted, changed in place.
        journal: receives the changes.
    """
    namer = _Namer(document["components"]["schemas"], journal)
    for name, schema in namer.schemas.items():
        pointer = join("/components/schemas", name)
        if schema.get("type") == "object":
            namer.members(schema, name, pointer)
        elif "enum" not in schema:
            namer.visit(schema, "", name, pointer)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            namer.operation(operation, join("/paths", path, method))


class _Namer:
    def __init__(self, schemas: dict[str, Any], journal: Journal) -> None:
        self.schemas = schemas
        self.journal = journal
        # module -> class and, for an enumeration, its values
        self.taken: dict[str, tuple[str, Any]] = {}
        for name, schema in schemas.items():
            self.taken[module_name(name)] = (name, frozenset(schema["enum"]) if "enum" in schema else None)

    def operation(self, operation: Schema, pointer: str) -> None:
        parent = operation["operationId"]
        for index, parameter in enumerate(operation.get("parameters", [])):
            self.visit(parameter["schema"], parent, parameter["name"], join(pointer, "parameters", index, "schema"))
        messages = [("body", "requestBody", operation.get("requestBody", {}))]
        messages += [(f"response_{key}", f"responses/{key}", value) for key, value in operation["responses"].items()]
        for name, place, message in messages:
            for media_type, entry in message.get("content", {}).items():
                self.visit(entry["schema"], parent, name, join(f"{pointer}/{place}", "content", media_type, "schema"))

    def members(self, schema: Schema, parent: str, pointer: str) -> None:
        for name, member in schema.get("properties", {}).items():
            self.visit(member, parent, name, join(pointer, "properties", name))
        if is_mapping(schema.get("additionalProperties")):
            self.visit(schema["additionalProperties"], parent, "AdditionalProperty", f"{pointer}/additionalProperties")

    def visit(self, schema: Schema, parent: str, name: str, pointer: str) -> None:
        if "enum" in schema:
            self.settle(schema, parent, name, pointer)
        elif is_mapping(schema.get("items")):
            self.visit(schema["items"], parent, f"{name}_item", f"{pointer}/items")
        for index, branch in enumerate(schema.get("oneOf", [])):
            enums = [other for other in schema["oneOf"] if "enum" in other]
            if "enum" in branch and len(enums) == 1 and len([b for b in schema["oneOf"] if not is_null(b)]) == 1:
                # An enumeration or null: its class is called as if null were not there.
                branch.setdefault("title", name)
            self.visit(branch, parent, f"{name}_type_{index}", f"{pointer}/oneOf/{index}")

    def settle(self, schema: Schema, parent: str, name: str, pointer: str) -> None:
        values = frozenset(schema["enum"])
        wanted, number = schema.get("title", name), 1
        title = wanted
        while not self.is_free(_literal_class(parent, title), values):
            number += 1
            title = f"{wanted} value" if number == 2 else f"{wanted} value {number - 1}"
        made = _literal_class(parent, title)
        self.taken[module_name(made)] = (made, values)
        if title != name:
            schema["title"] = title
        if title != wanted:
            self.journal.note("literal-name", pointer, f"named the values {made!r}: another class has the shorter name")

    def is_free(self, name: str, values: frozenset[Any]) -> bool:
        holder = self.taken.get(module_name(name))
        return holder is None or holder == (name, values)


def _literal_class(parent: str, title: str) -> str:
    """Build the name as the generator does."""
    return class_name(f"{pascal_case(parent)}{pascal_case(title)}" if parent else title)
