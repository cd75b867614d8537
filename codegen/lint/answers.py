"""Paging, outcome and resource say where something stands in an answer: it must stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..grammar import join, split
from ..runtime.formats import is_json, look_up
from .finding import Finding
from .shapes import Shape, shape_of
from .sources import Operation, Place, Spec
from .validation import holds
from .values import as_list, as_mapping, as_text

POINTED_TO: dict[str, dict[str, Any]] = {
    "items": {"type": "array"},
    "total": {"type": "integer"},
    "pages": {"type": ["integer", "string"]},
    "next": {},
}


def paging(spec: Spec) -> Iterator[Finding]:
    """`x-vonage-paging` against the query parameters and the example answers of its operation."""
    for operation in spec.operations:
        plan = as_mapping(operation.value.get("x-vonage-paging"))
        pointer = join(operation.pointer, "x-vonage-paging")
        if plan:
            queries = _query_parameters(spec, operation)
            for key in ("parameter", "size"):
                if key in plan and as_text(plan[key]) not in queries:
                    problem = f"`{plan[key]}` is not a query parameter of this operation"
                    yield spec.finding(join(pointer, key), "paging", problem, "Describe it or correct the name")
            examples = list(_example_answers(spec, operation))
            for key, schema in POINTED_TO.items():
                if key in plan and not any(_has(example, as_text(plan[key]), schema) for example in examples):
                    problem = f"no example answer has {schema.get('type', 'anything')} at `{plan[key]}`"
                    yield spec.finding(join(pointer, key), "paging", problem, "Correct the pointer or the example")


def resource(spec: Spec) -> Iterator[Finding]:
    """`x-vonage-resource` against the example answers of its operation, and the names that it has for a key."""
    for operation in spec.operations:
        plan = as_mapping(operation.value.get("x-vonage-resource"))
        pointer = join(operation.pointer, "x-vonage-resource")
        examples = list(_example_answers(spec, operation)) if plan else []
        for key, schema in (("entity", {"type": ["object", "string", "integer"]}), ("items", {"type": "array"})):
            if key in plan and not any(_has(example, as_text(plan[key]), schema) for example in examples):
                problem = f"no example answer has {schema['type']} at `{plan[key]}`"
                yield spec.finding(join(pointer, key), "resource", problem, "Correct the pointer or the example")
        webhook = as_text(plan.get("webhook"))
        if webhook and webhook not in as_mapping(spec.document.get("webhooks")):
            problem = f"this description has no webhook `{webhook}`"
            yield spec.finding(join(pointer, "webhook"), "resource", problem, "Describe it or correct the name")
        form = as_text(plan.get("form"))
        if form and not re.fullmatch(r"[^{}]*\{(uuid|hex|number|letters|capitals)\}[^{}]*", form):
            remedy = "Write it with one of {uuid}, {hex}, {number}, {letters}, {capitals}"
            yield spec.finding(join(pointer, "form"), "resource", f"`{form}` makes no new ids", remedy)


def _query_parameters(spec: Spec, operation: Operation) -> set[str]:
    found: set[str] = set()
    for owner in (operation.path_item, operation.value):
        for parameter in as_list(owner.get("parameters")):
            value = as_mapping(spec.follow(operation.pointer, parameter).value)
            if value.get("in") == "query":
                found.add(as_text(value.get("name")))
    return found


def _success_media(spec: Spec, operation: Operation) -> Iterator[Place]:
    """The JSON media types of all answers in the 200s."""
    for status, answer in as_mapping(operation.value.get("responses")).items():
        if status.startswith("2"):
            place = spec.follow(join(operation.pointer, "responses", status), answer)
            for name, media in as_mapping(as_mapping(place.value).get("content")).items():
                if is_json(name):
                    yield Place(place.path, join(place.pointer, "content", name), media)


def _example_answers(spec: Spec, operation: Operation) -> Iterator[Any]:
    for media in _success_media(spec, operation):
        if "example" in media.value:
            yield media.value["example"]
        for example in as_mapping(media.value.get("examples")).values():
            yield as_mapping(spec.sources.follow(Place(media.path, media.pointer, example)).value).get("value")


def _has(example: Any, pointer: str, schema: dict[str, Any]) -> bool:
    try:
        return holds(schema, look_up(example, pointer))
    except LookupError:
        return False


def outcome(spec: Spec) -> Iterator[Finding]:
    """`x-vonage-outcome` against the schema of the answer."""
    for operation in spec.operations:
        plan = as_mapping(operation.value.get("x-vonage-outcome"))
        if plan:
            for media in _success_media(spec, operation):
                yield from _check_outcome(spec, operation, plan, media)


def _check_outcome(spec: Spec, operation: Operation, plan: dict[str, Any], media: Place) -> Iterator[Finding]:
    pointer = join(operation.pointer, "x-vonage-outcome")
    whole = Place(media.path, join(media.pointer, "schema"), media.value.get("schema"))
    entry = _entry(spec, whole, as_text(plan.get("items")))
    if entry is None:
        problem = f"the answer has no list at `{plan.get('items')}`"
        yield spec.finding(join(pointer, "items"), "outcome", problem, "Correct the pointer or the schema")
        return
    for key in ("code", "text"):
        if key in plan and _field(spec, entry, as_text(plan[key])) is None:
            problem = f"an outcome has no field `{plan[key]}`"
            yield spec.finding(join(pointer, key), "outcome", problem, "Correct the name or the schema")
    code = _field(spec, entry, as_text(plan.get("code")))
    if code is not None:
        schema = {key: value for key, value in as_mapping(code.value).items() if key in ("type", "enum", "const")}
        failures = as_mapping(plan.get("failures"))
        groups = [(("success",), plan.get("success")), *((("failures", name), failures[name]) for name in failures)]
        met: list[Any] = []
        for path, value in ((path, value) for path, values in groups for value in as_list(values)):
            if not holds(schema, value):
                problem = f"`{plan['code']}` can never be {value!r}"
                yield spec.finding(join(pointer, *path), "outcome", problem, "Write the value as it is sent")
            elif value in met:
                problem = f"{value!r} is in two groups"
                yield spec.finding(join(pointer, *path), "outcome", problem, "Keep it in one")
            met.append(value)


def _entry(spec: Spec, whole: Place, items: str) -> Shape | None:
    """The shape of one outcome: of an item of the list at `items`, or of the answer itself."""
    shape = shape_of(spec.sources, whole)
    if not items:
        return shape
    found: Place | None = None
    for key in split(items):
        found = shape.properties.get(key)
        if found is None:
            return None
        shape = shape_of(spec.sources, found)
    found = spec.sources.follow(found) if found else None
    if found is None or "items" not in as_mapping(found.value):
        return None
    return shape_of(spec.sources, Place(found.path, join(found.pointer, "items"), found.value["items"]))


def _field(spec: Spec, entry: Shape, name: str) -> Place | None:
    """The schema of the field `name`, in whatever branch of the outcome it stands."""
    for shape in (entry, *(shape_of(spec.sources, branch) for branch in entry.branches)):
        if name in shape.properties:
            return spec.sources.follow(shape.properties[name])
    return None


RULES = (paging, outcome, resource)
