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


def _holding(fields_by_kind: dict[str, str]) -> dict[str, str]:
    """The kind of each field, out of the fields of each kind."""
    return {field: kind for kind, fields in fields_by_kind.items() for field in fields.split()}


_CARRIER = _holding({
    "string": "description style",
    "flag": "required deprecated allowEmptyValue allowReserved explode",
    "schema": "schema",
    "map of media type": "content",
    "map of example": "examples",
})  # fmt: skip

# kind -> field -> kind of its value. '*' stands for every field that is not an extension.
GRAMMAR: dict[str, dict[str, str]] = {
    "document": _holding({
        "info": "info",
        "list of server": "servers",
        "paths": "paths",
        "map of path item": "webhooks",
        "map of vendor webhook": "x-webhooks",
        "components": "components",
        "list of security requirement": "security",
        "list of tag": "tags",
    }) | {marks.WEBHOOKS: "map of webhook"},
    "info": _holding({"string": "title version description"}),
    "tag": _holding({"string": "name description"}),
    "server": _holding({"string": "url description", "map of server variable": "variables"}),
    "server variable": _holding({"string": "default description", "list of string": "enum"}),
    "paths": {"*": "path item"},
    "path item": _holding({
        "string": "summary description",
        "operation": " ".join(METHODS),
        "list of server": "servers",
        "list of parameter": "parameters",
    }),
    "operation": _holding({
        "string": "summary description operationId",
        "list of string": "tags",
        "list of parameter": "parameters",
        "request body": "requestBody",
        "responses": "responses",
        "map of callback": "callbacks",
        "flag": "deprecated",
        "list of security requirement": "security",
        "list of server": "servers",
    }) | {marks.ERROR_RESPONSES: "responses", marks.SERVER: "string", marks.PATH: "string"},
    "parameter": {"name": "string", "in": "place", **_CARRIER},
    "header": _CARRIER,
    "request body": _holding({"string": "description", "flag": "required", "map of media type": "content"}),
    "media type": _holding({"schema": "schema", "map of example": "examples", "map of encoding": "encoding"}),
    "encoding": _holding({"string": "contentType", "map of header": "headers"}),
    "responses": {"*": "response"},
    "response": _holding({
        "string": "description",
        "map of header": "headers",
        "map of media type": "content",
        "map of link": "links",
    }),
    "callback": {"*": "path item"},
    "webhook": _holding({"string": "summary method", "schema": "schema"}),
    "hoisted webhook": _holding({"string": "summary method", "schema reference": "schema"}),
    "link": _holding({"string": "operationId description"}),
    "example": _holding({"string": "summary description"}),
    "security requirement": {"*": "list of string"},  # whose names are free
    "security scheme": _holding({"string": "type name in scheme description"}),
    "components": {section: f"map of {kind}" for kind, section in SECTIONS.items()},
    "discriminator": _holding({"string": "propertyName", "map of string": "mapping"}),
    "schema": _holding({
        "schema": "items additionalProperties not if then else contains propertyNames unevaluatedProperties "
        "unevaluatedItems",
        "list of schema": "allOf oneOf anyOf prefixItems",
        "map of schema": "properties patternProperties $defs dependentSchemas",
        "string": "title description format pattern",
        "type name": "type",
        "required list": "required",
        "list of anything": "enum",
        "flag": "nullable deprecated readOnly writeOnly uniqueItems",
        "discriminator": "discriminator",
        "number": "minimum maximum multipleOf",
        "number or flag": "exclusiveMinimum exclusiveMaximum",
        "count": "minLength maxLength minItems maxItems minProperties maxProperties",
    }) | {
        marks.ORIGIN: "string",
        marks.ORIGINAL_NAME: "string",
        marks.DISCRIMINATOR_VALUES: "list of string",
        marks.UNMODELLED_PROPERTIES: "map of schema",
    },
}  # fmt: skip

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


def _is_list_of(value: Any, *kinds: type) -> bool:
    return is_list(value) and all(isinstance(item, kinds) for item in value)


# leaf kind -> test of a value, and the words for it
LEAVES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "string": (lambda it: isinstance(it, str), "a string (put it in quotes if it looks like something else)"),
    "place": (lambda it: it in ("query", "path", "header", "cookie"), "query, path, header or cookie"),
    "schema reference": (
        lambda it: isinstance(it, str) and it.startswith("#/components/schemas/"),
        "a schema, or a reference to one below '#/components/schemas'",
    ),
    "flag": (lambda it: isinstance(it, bool), "true or false"),
    "number": (_is_number, "a number"),
    "number or flag": (lambda it: _is_number(it) or isinstance(it, bool), "a number, true or false"),
    "count": (lambda it: isinstance(it, int) and _is_number(it) and it >= 0, "an integer of at least 0"),
    # 'required: true' on a single property is a common slip; normalise knows what to do about it.
    "required list": (lambda it: isinstance(it, bool) or _is_list_of(it, str), "a list of property names"),
    "type name": (
        lambda it: isinstance(it, str) or _is_list_of(it, str, type(None)), "a type name or a list of type names"
    ),
    "anything": (lambda it: True, "anything"),
}  # fmt: skip
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


def _everything(node: Any, kind: str, pointer: str) -> Iterator[tuple[Any, str, str]]:
    """An object and all that are in it, each with its kind and place; what is removed of one is not looked into."""
    yield node, kind, pointer
    for slot in parts(node, kind, pointer):
        yield from _everything(slot.value, slot.kind, slot.pointer)


def drop_extensions(document: Any) -> list[str]:
    """Remove extensions from objects of named entries, so that every entry is one; give their pointers."""
    dropped: list[str] = []
    for node, kind, pointer in _everything(document, "document", ""):
        if "*" in GRAMMAR.get(kind, {}) and is_mapping(node) and not is_ref(node):
            for name in [name for name, value in node.items() if _is_extension(name, kind, value)]:
                del node[name]
                dropped.append(join(pointer, name))
    return dropped


_STRUCTURE = {"properties", "additionalProperties", "items", "enum", "const", "allOf", "oneOf", "anyOf"}


def drop_nothing(document: Any) -> list[str]:
    """Remove the fields that have nothing behind their colon, as if they were not there; give their pointers."""
    dropped: list[str] = []
    for node, kind, pointer in _everything(document, "document", ""):
        for field in [field for field, value in node.items() if value is None] if is_mapping(node) else ():
            if kind == "schema" and field == "type" and not node.keys() & _STRUCTURE:
                node["type"] = "null"  # meant as the type of that name, which YAML reads as nothing
            elif field_kind(kind, field, None) is not None:
                del node[field]
                dropped.append(join(pointer, field))
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
