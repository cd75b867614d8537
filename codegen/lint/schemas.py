"""Single schemas: their enumeration, their format, their bounds, the fields they ask for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..grammar import join
from .finding import Finding
from .shapes import shape_of
from .sources import Place, Spec
from .validation import holds
from .values import as_list, as_mapping, is_negated, show

# What JSON Schema and the OpenAPI format registry define, as far as it may occur here.
# fmt: off
FORMATS = frozenset({
    "date", "date-time", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6",
    "uri", "uri-reference", "iri", "iri-reference", "uri-template", "uuid", "json-pointer",
    "relative-json-pointer", "regex", "int32", "int64", "float", "double", "byte", "binary", "password",
})
# fmt: on
BOUNDS = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))


def enumeration(spec: Spec) -> Iterator[Finding]:
    """Values of an enumeration are distinct and of the type that stands beside them."""
    for node in spec.of_kind("schema"):
        values = as_list(node.value.get("enum"))
        pointer = join(node.pointer, "enum")
        texts = [json.dumps(value, sort_keys=True) for value in values]
        for text in sorted({text for text in texts if texts.count(text) > 1}):
            yield spec.finding(pointer, "enum", f"the value {text} stands there twice", "Leave one out")
        if "type" in node.value:
            of_type = {"type": node.value["type"]}
            for value in [*values, *([node.value["const"]] if "const" in node.value else [])]:
                if not holds(of_type, value):
                    problem = f"{show(value)} is not of type {show(node.value['type'])}"
                    yield spec.finding(pointer, "enum", problem, "Quote it, or correct the type")


def format_(spec: Spec) -> Iterator[Finding]:
    """A format nobody knows checks nothing."""
    for node in spec.of_kind("schema"):
        if "format" in node.value and node.value["format"] not in FORMATS:
            problem = f"the format {show(node.value['format'])} is not known"
            yield spec.finding(join(node.pointer, "format"), "format", problem, "Correct it, or use `pattern`")


def bounds(spec: Spec) -> Iterator[Finding]:
    """Bounds leave something between them."""
    for node in spec.of_kind("schema"):
        for low, high in BOUNDS:
            if low in node.value and high in node.value and node.value[low] > node.value[high]:
                problem = f"{low} is above {high}, so nothing can be right"
                yield spec.finding(join(node.pointer, low), "bounds", problem, "Exchange or correct them")


def required_known(spec: Spec) -> Iterator[Finding]:
    """A field that is asked for, also in "one of these" and "not both", is a field that is described."""
    parts = set(_parts(spec))
    for node in spec.of_kind("schema"):
        shape = shape_of(spec.sources, Place(spec.path, node.pointer, node.value))
        # A part of another schema may ask for what stands in the whole, a union for what stands in its branches.
        if shape.properties and not shape.branches and node.pointer not in parts and not is_negated(node.pointer):
            required = [(("required",), name) for name in sorted(shape.required)]
            for pointer, name in [*required, *_asked_for(node.value)]:
                if name not in shape.properties:
                    problem = f"`{name}` is asked for but not described"
                    yield spec.finding(join(node.pointer, *pointer), "required", problem, "Describe it or correct it")


def _parts(spec: Spec) -> Iterator[str]:
    """The schemas of this file that are members of an `allOf`."""
    for node in spec.of_kind("schema"):
        for index, member in enumerate(as_list(node.value.get("allOf"))):
            place = spec.follow(join(node.pointer, "allOf", index), member)
            if place.path == spec.path:
                yield place.pointer


def _asked_for(schema: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """(where, which field) of the conditions beside `required`, those of inline members of an `allOf` included."""
    for keyword in ("anyOf", "oneOf"):
        for index, branch in enumerate(as_list(schema.get(keyword))):
            if set(as_mapping(branch)) == {"required"}:
                for name in as_list(branch["required"]):
                    yield (keyword, index, "required"), name
    for name in as_list(as_mapping(schema.get("not")).get("required")):
        yield ("not", "required"), name
    for trigger, names in as_mapping(schema.get("dependentRequired")).items():
        for name in (trigger, *as_list(names)):
            yield ("dependentRequired",), name
    for index, member in enumerate(as_list(schema.get("allOf"))):
        for pointer, name in _asked_for(as_mapping(member)):
            yield ("allOf", index, *pointer), name


RULES = (enumeration, format_, bounds, required_known)
