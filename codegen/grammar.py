"""The shape of an OpenAPI document as one table, and the walks that read it.

The table says which field of which kind of object holds what. It lets every step tell a schema from an example that
merely looks like one, and lets `mend` settle a malformed document once, so that no later code has to ask again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from . import marks
from .guards import is_list, is_mapping
from .runtime.formats import join_pointer, split_pointer

join, split = join_pointer, split_pointer

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# kind -> section below '#/components' in which shared objects of that kind live
SECTIONS = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "request body": "requestBodies",
    "header": "headers",
    "security scheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
}

# What a field of a schema means for the walk: one schema, a list of them, or a mapping of names to them.
_SCHEMA_FIELDS = {
    **dict.fromkeys(("items", "additionalProperties", "not", "if", "then", "else", "contains"), "schema"),
    **dict.fromkeys(("propertyNames", "unevaluatedProperties", "unevaluatedItems"), "schema"),
    **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "list of schema"),
    **dict.fromkeys(("properties", "patternProperties", "$defs", "dependentSchemas"), "map of schema"),
}

_CARRIER = {
    "description": "string",
    "required": "flag",
    "deprecated": "flag",
    "allowEmptyValue": "flag",
    "allowReserved": "flag",
    "explode": "flag",
    "style": "string",
    "schema": "schema",
    "content": "map of media type",
    "examples": "map of example",
    marks.SCHEMA: "schema",
}

# kind -> field -> kind of its value. '*' stands for every field that is not an extension.
GRAMMAR: dict[str, dict[str, str]] = {
    "document": {
        "info": "info",
        "servers": "list of server",
        "paths": "paths",
        "webhooks": "map of path item",
        "x-webhooks": "map of vendor webhook",
        marks.WEBHOOKS: "map of webhook",
        "components": "components",
        "security": "list of security requirement",
        "tags": "list of tag",
    },
    "info": {"title": "string", "version": "string", "description": "string"},
    "tag": {"name": "string", "description": "string"},
    "server": {"url": "string", "description": "string", "variables": "map of server variable"},
    "server variable": {"default": "string", "enum": "list of string", "description": "string"},
    "path item": {
        "summary": "string",
        "description": "string",
        **dict.fromkeys(METHODS, "operation"),
        "servers": "list of server",
        "parameters": "list of parameter",
    },
    "operation": {
        "tags": "list of string",
        "summary": "string",
        "description": "string",
        "operationId": "string",
        "parameters": "list of parameter",
        "requestBody": "request body",
        "responses": "responses",
        marks.ERROR_RESPONSES: "responses",
        "callbacks": "map of callback",
        "deprecated": "flag",
        "security": "list of security requirement",
        "servers": "list of server",
        marks.SERVER: "string",
        marks.PATH: "string",
    },
    "parameter": {"name": "string", "in": "place", **_CARRIER},
    "header": dict(_CARRIER),
    "request body": {
        "description": "string",
        "required": "flag",
        "content": "map of media type",
        marks.OTHER_CONTENT: "map of media type",
    },
    "media type": {
        "schema": "schema",
        marks.SCHEMA: "schema",
        "examples": "map of example",
        "encoding": "map of encoding",
    },
    "encoding": {"contentType": "string", "headers": "map of header"},
    "response": {
        "description": "string",
        "headers": "map of header",
        "content": "map of media type",
        "links": "map of link",
    },
    "paths": {"*": "path item"},
    "responses": {"*": "response"},
    "callback": {"*": "path item"},
    "webhook": {"summary": "string", "method": "string", "schema": "schema"},
    "hoisted webhook": {"summary": "string", "method": "string", "schema": "schema reference"},
    "link": {"operationId": "string", "description": "string"},
    "example": {"summary": "string", "description": "string"},
    "security requirement": {"*": "list of string"},  # whose names are free
    "security scheme": {
        "type": "string",
        "name": "string",
        "in": "string",
        "scheme": "string",
        "description": "string",
    },
    "components": {section: f"map of {kind}" for kind, section in SECTIONS.items()},
    "discriminator": {"propertyName": "string", "mapping": "map of string"},
    "schema": {
        **_SCHEMA_FIELDS,
        "title": "string",
        "description": "string",
        "type": "type name",
        "format": "string",
        "pattern": "string",
        "required": "required list",
        "enum": "list of anything",
        "nullable": "flag",
        "deprecated": "flag",
        "readOnly": "flag",
        "writeOnly": "flag",
        "uniqueItems": "flag",
        "discriminator": "discriminator",
        marks.ORIGIN: "string",
        marks.ORIGINAL_NAME: "string",
        marks.DISCRIMINATOR_VALUES: "list of string",
        marks.UNMODELLED_PROPERTIES: "map of schema",
        **dict.fromkeys(("minimum", "maximum", "multipleOf"), "number"),
        **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), "number or flag"),
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), "count"),
    },
}

REQUIRED = {
    "document": ("info",),
    "info": ("title", "version"),
    "parameter": ("name", "in"),
    "server": ("url",),
    "server variable": ("default",),
    "tag": ("name",),
    "request body": ("content",),
    "discriminator": ("propertyName",),
    "security scheme": ("type",),
}


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_texts(value: Any) -> bool:
    return is_list(value) and all(isinstance(item, str) for item in value)


# leaf kind -> test of a value, and the words for it
LEAVES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "string": (lambda value: isinstance(value, str), "a string (put it in quotes if it looks like something else)"),
    "place": (lambda value: value in ("query", "path", "header", "cookie"), "query, path, header or cookie"),
    "schema reference": (
        lambda value: isinstance(value, str) and value.startswith("#/components/schemas/"),
        "a schema, or a reference to one below '#/components/schemas'",
    ),
    "flag": (lambda value: isinstance(value, bool), "true or false"),
    "number": (_is_number, "a number"),
    "number or flag": (lambda value: _is_number(value) or isinstance(value, bool), "a number, true or false"),
    "count": (
        lambda value: isinstance(value, int) and not isinstance(value, bool) and value >= 0,
        "an integer of at least 0",
    ),
    # 'required: true' on a single property is a common slip; normalise knows what to do about it.
    "required list": (lambda value: isinstance(value, bool) or _is_texts(value), "a list of property names"),
    "type name": (
        lambda value: (
            isinstance(value, str) or (is_list(value) and all(isinstance(item, (str, type(None))) for item in value))
        ),
        "a type name or a list of type names",
    ),
    "anything": (lambda value: True, "anything"),
}


_OF_LEAVES = {f"{shape} of {leaf}" for shape in ("map", "list") for leaf in LEAVES}


def component_ref(section: str, name: str) -> str:
    """Build the reference to a component."""
    return "#" + join("", "components", section, name)


def ref_name(ref: str) -> str:
    """Give the name of the component that an internal reference points to."""
    return split(ref.removeprefix("#"))[-1]


def is_ref(node: Any) -> bool:
    """Tell a reference object from a mapping that merely has a member called `$ref`."""
    return is_mapping(node) and isinstance(node.get("$ref"), str)


def resolve(document: dict[str, Any], node: Any) -> Any:
    """Follow internal component references until something else turns up.

    `check` has made sure that the targets exist and that chains end.
    """
    while is_ref(node):
        _, _, section, name = split(node["$ref"])
        node = document["components"][section][name]
    return node


def operations_in(document: Any) -> Iterator[tuple[str, str, Any]]:
    """List path, method and operation of every operation of a document of any shape."""
    paths = document.get("paths") if is_mapping(document) else None
    for path, item in paths.items() if is_mapping(paths) else ():
        if is_mapping(item) and not path.startswith("x-"):
            yield from ((path, method, item[method]) for method in METHODS if method in item)


def field_kind(kind: str, field: str, value: Any) -> str | None:
    """Say what kind of thing a field of an object holds, or None for a field that is not in the table."""
    if kind == "schema" and field == "items" and is_list(value):
        return "list of schema"
    fields = GRAMMAR.get(kind, {})
    found = fields.get(field)
    if found is None and not _is_extension(field, kind, value):
        found = fields.get("*")
    return found


def _is_extension(name: str, kind: str, value: Any) -> bool:
    """Tell a vendor's extension from an entry of an object whose entries are named.

    In a map, by contrast, a name is free and may begin like an extension. A security scheme's may as well.
    """
    return name.startswith("x-") and not (kind == "security requirement" and is_list(value))


def drop_extensions(node: Any, kind: str, pointer: str) -> list[str]:
    """Remove extensions from objects of named entries, so that every entry is one; give their pointers."""
    dropped: list[str] = []
    if "*" in GRAMMAR.get(kind, {}) and is_mapping(node) and not is_ref(node):
        for name in [name for name, value in node.items() if _is_extension(name, kind, value)]:
            del node[name]
            dropped.append(join(pointer, name))
    for slot in parts(node, kind, pointer):
        dropped += drop_extensions(slot.value, slot.kind, slot.pointer)
    return dropped


_STRUCTURE = {"properties", "additionalProperties", "items", "enum", "const", "allOf", "oneOf", "anyOf"}


def drop_nothing(node: Any, kind: str, pointer: str) -> list[str]:
    """Remove the fields that have nothing behind their colon, as if they were not there; give their pointers."""
    dropped: list[str] = []
    for field in [field for field, value in node.items() if value is None] if is_mapping(node) else ():
        if kind == "schema" and field == "type" and not node.keys() & _STRUCTURE:
            node["type"] = "null"  # meant as the type of that name, which YAML reads as nothing
        elif field_kind(kind, field, None) is not None:
            del node[field]
            dropped.append(join(pointer, field))
    for slot in parts(node, kind, pointer):
        dropped += drop_nothing(slot.value, slot.kind, slot.pointer)
    return dropped


def entry_kind(kind: str, value: Any) -> str:
    """Settle the kind of a webhook: a vendor's is a path item or a callback, ours has a schema or its name."""
    if kind == "vendor webhook":
        return "path item" if is_mapping(value) and any(method in value for method in METHODS) else "callback"
    if kind == "webhook" and is_mapping(value) and isinstance(value.get("schema"), str):
        return "hoisted webhook"
    return kind


@dataclass(slots=True)
class Slot:
    """A place that holds an object: `container[key]`, what kind of object it is, and where it is in the document."""

    container: Any
    key: Any
    kind: str
    pointer: str

    @property
    def value(self) -> Any:
        return self.container[self.key]

    @value.setter
    def value(self, value: Any) -> None:
        self.container[self.key] = value


def parts(node: Any, kind: str, pointer: str) -> list[Slot]:
    """List the sub-objects of an object; what does not have the shape that the table asks for has none."""
    found: list[Slot] = []
    if kind not in GRAMMAR or not is_mapping(node):
        return found
    for field, value in node.items():
        inner = field_kind(kind, field, value)
        if inner is None or inner in LEAVES or inner in _OF_LEAVES:
            continue
        place = join(pointer, field)
        shape, of, what = inner.partition(" of ")
        if shape == "map" and of:
            entries = value.items() if is_mapping(value) else ()
            found += [Slot(value, name, entry_kind(what, entry), join(place, name)) for name, entry in entries]
        elif shape == "list" and of:
            found += [Slot(value, i, what, join(place, i)) for i in range(len(value) if is_list(value) else 0)]
        else:
            found.append(Slot(node, field, inner, place))
    return found


def rewrite_schemas(node: Any, kind: str, pointer: str, rewrite: Callable[[Any, str], Any]) -> None:
    """Replace every schema at or below a node by what `rewrite(schema, pointer)` returns, innermost first."""
    for slot in parts(node, kind, pointer):
        rewrite_schemas(slot.value, slot.kind, slot.pointer, rewrite)
        # 'additionalProperties: false' is a statement of its own, not a schema.
        if slot.kind == "schema" and not (slot.key == "additionalProperties" and isinstance(slot.value, bool)):
            slot.value = rewrite(slot.value, slot.pointer)
