"""Examples and defaults: they are there where they are needed, and they hold against their own schemas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, urlsplit
from urllib.request import url2pathname

from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from ..grammar import join
from ..runtime.formats import essence, is_json, split_pointer
from .finding import Finding, one_line
from .sources import Spec
from .validation import cause, faults
from .values import as_list, as_mapping
from .walk import Node


def examples_hold(spec: Spec) -> Iterator[Finding]:
    """Every example of a schema, parameter, header or body, formats included."""
    registry = _registry(spec)
    for node in spec.of_kind("schema"):
        for pointer, value in _schema_examples(node):
            yield from _check(spec, registry, node.pointer, pointer, value)
    for kind in ("parameter", "header", "media type"):
        for node in spec.of_kind(kind):
            if "schema" in node.value:
                for pointer, value in _examples(spec, node):
                    yield from _check(spec, registry, join(node.pointer, "schema"), pointer, value)


def defaults_hold(spec: Spec) -> Iterator[Finding]:
    """What the platform assumes must be something that one could send."""
    registry = _registry(spec)
    for node in spec.of_kind("schema"):
        if "default" in node.value:
            pointer = join(node.pointer, "default")
            for finding in _check(spec, registry, node.pointer, pointer, node.value["default"]):
                yield replace(finding, rule="default", remedy="Correct the default or its schema")


def examples_there(spec: Spec) -> Iterator[Finding]:
    """Requests, JSON answers, webhooks and path parameters without an example."""
    for node in spec.of_kind("media type"):
        name = split_pointer(node.pointer)[-1]
        if (is_json(name) or essence(name) == "application/x-www-form-urlencoded") and not any(_examples(spec, node)):
            yield spec.finding(node.pointer, "example", "there is no example", "Add `example` or `examples`")
    for node in spec.of_kind("parameter"):
        schema = spec.follow(join(node.pointer, "schema"), node.value.get("schema"))
        hints = {"example", "examples", "enum", "const"} & ({*node.value} | {*as_mapping(schema.value)})
        if node.value.get("in") == "path" and not hints:
            problem = "the path parameter has no example"
            yield spec.finding(node.pointer, "example", problem, "Add `example`, so that a path can be made of it")


def _schema_examples(node: Node) -> Iterator[tuple[str, Any]]:
    if "example" in node.value:
        yield join(node.pointer, "example"), node.value["example"]
    for index, value in enumerate(as_list(node.value.get("examples"))):
        yield join(node.pointer, "examples", index), value


def _examples(spec: Spec, node: Node) -> Iterator[tuple[str, Any]]:
    if "example" in node.value:
        yield join(node.pointer, "example"), node.value["example"]
    for name, example in as_mapping(node.value.get("examples")).items():
        pointer = join(node.pointer, "examples", name)
        holder = as_mapping(spec.follow(pointer, example).value)
        if "value" in holder:
            yield join(pointer, "value"), holder["value"]


def _check(spec: Spec, registry: Registry[Any], schema: str, pointer: str, value: Any) -> Iterator[Finding]:
    reference = {"$ref": f"{spec.path.as_uri()}#{quote(schema, safe='/~')}"}
    for fault in faults(reference, value, registry):
        reason = cause(fault)
        at = join(pointer, *reason.absolute_path)
        yield spec.finding(at, "example-holds", one_line(reason.message, 160), "Correct the example or its schema")


def _registry(spec: Spec) -> Registry[Any]:
    def retrieve(uri: str) -> Resource[Any]:
        return DRAFT202012.create_resource(spec.sources.load(Path(url2pathname(urlsplit(uri).path))))

    make: Any = Registry  # its constructor is made by attrs, which type checkers do not see through
    return cast("Registry[Any]", make(retrieve=retrieve))


RULES = (examples_hold, defaults_hold, examples_there)
