"""Python types for the schemas of a hoisted description: annotations for type checkers, shapes for reading answers.

A hoisted description holds every object and union as a named component, so a schema seen here is a `$ref`, a list, a
map or a scalar. Names of classes are those that openapi-python-client gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, TypeGuard, cast

from openapi_python_client.strings import ClassName

from .. import marks
from ..grammar import component_ref, operations_in, ref_name
from ..guards import is_list
from .stated import bodies_of

Schema = Mapping[str, Any]

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_INNER = ("items", "additionalProperties", "oneOf", "anyOf", "allOf")
"""Words that hold schemas; the last two are left in error answers only."""
FILE, CONTENT = "_File", "_Content"
"""What `File` and `Content` of the runtime are imported as, as fields and classes may have their names."""
PREFIX = "Field"
"""Stands before a name that would not be a Python identifier, `2fa` for one."""


def is_schema(value: object) -> TypeGuard[Schema]:
    """Whether a value is a schema that says something; not `true`, `false` or nothing at all."""
    return isinstance(value, Mapping)


def kinds_of(schema: Schema) -> list[Any]:
    """The JSON types that a schema allows; `[None]` if it does not say."""
    kinds: Any = schema.get("type")
    return kinds if is_list(kinds) else [kinds]


def all_properties(schema: Schema) -> dict[str, Any]:
    """The properties of an object, those included that no attribute of a class can stand for."""
    return {**schema.get("properties", {}), **schema.get(marks.UNMODELLED_PROPERTIES, {})}


def flagged(schema: Schema, word: str) -> list[str]:
    """The members of an object that only answers have (`readOnly`), or only requests (`writeOnly`)."""
    return [name for name, raw in all_properties(schema).items() if is_schema(raw) and raw.get(word) is True]


def is_secret(schema: object) -> bool:
    """Whether a value is to be kept out of reprs and errors."""
    return is_schema(schema) and schema.get(marks.FORMAT, schema.get("format")) == "password"


@lru_cache(maxsize=100_000)
def class_name(component: str) -> str:
    """The class that stands for a component."""
    return str(ClassName(component, PREFIX))


def refs_in(schema: object) -> Iterator[str]:
    """The components that a schema, or a list of schemas, points to, in order of appearance."""
    if isinstance(schema, list):
        for item in cast("list[object]", schema):
            yield from refs_in(item)
    elif is_schema(schema):
        if "$ref" in schema:
            yield ref_name(schema["$ref"])
        yield from refs_in(list(all_properties(schema).values()))
        for word in _INNER:
            yield from refs_in(schema.get(word))


@dataclass
class Types:
    """All schemas of a description by name, and which can be part of a request and of an answer or callback."""

    schemas: Mapping[str, Schema]
    sent: set[str] = field(default_factory=set[str])
    received: set[str] = field(default_factory=set[str])

    @cached_property
    def _class_names(self) -> set[str]:
        return {class_name(component) for component in self.schemas}

    def reach(
        self, roots: Iterable[Any], found: set[str], within: Callable[[str], bool] = lambda component: True
    ) -> None:
        """Add to `found` all components that the schemas in `roots` lead to; `within` tells which are looked into."""
        queue = [name for root in roots for name in refs_in(root)]
        while queue:
            name = queue.pop()
            if name not in found and name in self.schemas:
                found.add(name)
                queue += refs_in(self.schemas[name]) if within(name) else ()

    @cached_property
    def read_only(self) -> set[str]:
        """Components that have, or lead to, a member of answers alone; all found at once, from those members back."""
        users: dict[str, list[str]] = {}
        for name, schema in self.schemas.items():
            for target in refs_in(schema):
                users.setdefault(target, []).append(name)
        queue = [name for name, schema in self.schemas.items() if flagged(schema, "readOnly")]
        found: set[str] = set()
        while queue:
            name = queue.pop()
            if name not in found:
                found.add(name)
                queue += users.get(name, [])
        return found

    def _steps(self, schema: object) -> Iterator[Schema]:
        """A schema, and what it refers to, one reference after the other."""
        seen = set[str]()
        while is_schema(schema):
            yield schema
            ref = schema.get("$ref")
            if ref is None or ref in seen:
                return
            seen.add(ref)
            schema = self.schemas.get(ref_name(ref))

    def follow(self, schema: object) -> Schema:
        """What a schema is in the end; empty if it says nothing."""
        steps: list[Schema] = [{}, *self._steps(schema)]
        return steps[-1]

    def described(self, schema: object) -> str:
        """A property's own description, or that of what it points to."""
        return str(next((text for each in self._steps(schema) if (text := each.get("description"))), ""))

    def component(self, schema: object) -> str | None:
        """The component that a schema is, if that is an object with named fields or a union."""
        names = (ref_name(each["$ref"]) for each in self._steps(schema) if "$ref" in each)
        return next(filter(self.has_name, names), None)

    def is_object(self, component: str) -> bool:
        """Whether a component becomes a class: an object with named fields."""
        return bool(self.schemas.get(component, {}).get("properties"))

    def is_union(self, component: str) -> bool:
        """Whether a component becomes a named union of classes."""
        return "oneOf" in self.schemas.get(component, {})

    def has_name(self, component: str) -> bool:
        """Whether annotations name a component, rather than say what it is."""
        return self.is_object(component) or self.is_union(component)

    def dict_name(self, component: str, sending: bool) -> str:
        """The TypedDict of a component. What travels both ways has two, as only an answer has all its keys."""
        name = class_name(component)
        if sending and component in self.sent and component in self.received:
            name += "Params"
            while name in self._class_names:
                name += "_"
        return name

    def annotation(self, schema: object, style: str, module: str = "") -> str:
        """The Python type of a schema of the hoisted description.

        Args:
            style: `model` (names of attrs classes), `send` or `receive` (names of TypedDicts). Enumerations are closed
                when sending and open otherwise, as the platform may answer with a value that is newer than we are.
            module: Stands before the names of classes, `models.` for one.
        """
        if not is_schema(schema):
            return "Any"
        if "$ref" in schema:
            if (component := self.component(schema)) is None:
                return self.annotation(self.follow(schema), style, module)
            return module + (class_name(component) if style == "model" else self.dict_name(component, style == "send"))
        if "oneOf" in schema:
            return joined(self.annotation(branch, style, module) for branch in schema["oneOf"])
        if "const" in schema:
            return f"Literal[{schema['const']!r}]"
        if "enum" in schema:
            return self._enum(schema, style)
        return joined(self._kind(kind, schema, style, module) for kind in kinds_of(schema))

    def _enum(self, schema: Schema, style: str) -> str:
        values: list[Any] = [v for v in schema["enum"] if v is not None]
        literal = [v for v in values if isinstance(v, (str, int))]  # Python has no Literal for a float
        names = [f"Literal[{', '.join(map(repr, literal))}]"] if literal else []
        if style != "send" or len(literal) < len(values):
            names += [type(v).__name__ if isinstance(v, (str, int, float)) else "Any" for v in values]
        if None in schema["enum"]:
            names.append("None")
        return joined(names)

    def _kind(self, kind: Any, schema: Schema, style: str, module: str) -> str:
        if kind == "array":
            return f"list[{self.annotation(schema.get('items'), style, module)}]"
        if kind == "object":
            return f"dict[str, {self.annotation(schema.get('additionalProperties'), style, module)}]"
        if kind == "string" and schema.get("format") == "binary":
            return "bytes" if style == "receive" else FILE
        return SCALARS.get(kind, "Any")

    def shape(self, schema: object, seen: tuple[str, ...] = ()) -> Any:
        """Where models sit inside a schema's data, in the terms of `read` in `_model.py`; None if nowhere."""
        if not is_schema(schema):
            return None
        if "$ref" in schema:
            component = ref_name(schema["$ref"])
            if self.has_name(component):
                return class_name(component)
            return None if component in seen else self.shape(self.schemas[component], (*seen, component))
        if "oneOf" in schema:  # one that stayed inline: a model or null, or scalars
            return next((s for branch in schema["oneOf"] if (s := self.shape(branch, seen)) is not None), None)
        if (inner := self.shape(schema.get("items"), seen)) is not None:
            return [inner]
        if (inner := self.shape(schema.get("additionalProperties"), seen)) is not None:
            return {"*": inner}
        return None

    def branches(self, component: str) -> tuple[str | None, Any]:
        """A union's discriminator and its branches as shapes: a map from its values, or a list without one."""
        schema = self.schemas[component]
        discriminator = schema.get("discriminator")
        if discriminator:
            mapping: Mapping[str, str] = discriminator["mapping"]
            return discriminator["propertyName"], {
                value: shape for value, ref in mapping.items() if (shape := self.shape({"$ref": ref})) is not None
            }
        shapes = (self.shape(branch) for branch in schema["oneOf"])
        return None, tuple(shape for shape in shapes if shape is not None)


def types_of(document: Mapping[str, Any]) -> Types:
    """The types of a hoisted description."""
    types = Types(document["components"]["schemas"])
    for _, _, operation in operations_in(document):
        types.reach([body.schema for body in bodies_of(operation)], types.sent)
        types.reach([p.get("schema") for p in operation.get("parameters", [])], types.sent)
        for response in [*operation["responses"].values(), *operation.get(marks.ERROR_RESPONSES, {}).values()]:
            types.reach([media.get("schema") for media in response.get("content", {}).values()], types.received)
    callbacks = [hook.get("schema") for hook in document.get(marks.WEBHOOKS, {}).values()]
    types.reach([{"$ref": ref} for ref in callbacks if isinstance(ref, str)], types.received)
    # What nothing points to is there for its own sake (the call flow is such a description): people build it.
    rest = [name for name in types.schemas if name not in types.received]
    types.reach([{"$ref": component_ref("schemas", name)} for name in rest], types.sent)
    return types


def joined(names: Iterable[str]) -> str:
    """One annotation out of several."""
    unique = list(dict.fromkeys(names))
    if not unique or "Any" in unique:
        return "Any"
    return " | ".join([n for n in unique if n != "None"] + [n for n in unique if n == "None"])
