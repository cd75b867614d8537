"""The keys of our own, `x-vonage-*`: each known, where it belongs, with a value that it may have, which is true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ..diff.facts import Facts, facts_of
from ..diff.side import Operation, Part
from ..grammar import join, split
from ..read.load import load_any
from ..runtime.formats import is_json, look_up
from ..write.operations import KINDS
from .finding import Finding, one_line
from .spec import Spec
from .structure import VALIDATOR
from .values import as_list, as_mapping, as_text

# What stands at a pointer of an example answer: key of the extension -> the type of it.
POINTED_TO: dict[str, dict[str, Any]] = {
    "x-vonage-paging": {"items": "array", "total": "integer", "pages": ["integer", "string"], "next": []},
    "x-vonage-resource": {"entity": ["object", "string", "integer"], "items": "array"},
}


@cache
def known() -> dict[str, dict[str, Any]]:
    """Each key, the parts that may have it, and the schema of its value."""
    path = Path(__file__).with_name("extensions.yaml")
    keys: dict[str, dict[str, Any]] = load_any(path, path.name)["keys"]
    keys["x-vonage-credentials"]["value"] = {"enum": [*KINDS]}
    return keys


def extensions(spec: Spec) -> Iterator[Finding]:
    """Every key that starts with x-vonage-."""
    for node in spec.nodes:
        for key in (key for key in node.value if key.startswith("x-vonage-")):
            place = join(node.pointer, key)
            if key not in known():
                yield spec.finding(place, "extension", f"`{key}` is not known", f"Known are {', '.join(known())}")
            elif node.kind not in (where := known()[key]["where"]):
                problem = f"`{key}` does not belong to the {node.kind}"
                yield spec.finding(place, "extension", problem, f"Write it at the {' or '.join(where)}")
            else:
                for fault in VALIDATOR(known()[key]["value"]).iter_errors(node.value[key]):
                    at = join(place, *fault.absolute_path)
                    yield spec.finding(at, "extension", one_line(fault.message), f"See the table of `{key}`")


def pointers(spec: Spec) -> Iterator[Finding]:
    """What paging and resource point to stands in an example answer of their operation."""
    for operation in spec.operations:
        examples = [example for media in _success_media(spec, operation) for example in _examples(spec, media)]
        for extension, keys in POINTED_TO.items():
            plan = as_mapping(operation.part.value.get(extension))
            for key, types in keys.items():
                if key in plan and not any(_has(example, as_text(plan[key]), types) for example in examples):
                    pointer, rule = join(operation.part.pointer, extension, key), extension.removeprefix("x-vonage-")
                    problem = f"no example answer has {types or 'anything'} at `{plan[key]}`"
                    yield spec.finding(pointer, rule, problem, "Correct the pointer or the example")


def names(spec: Spec) -> Iterator[Finding]:
    """What paging and resource name is there."""
    for operation in spec.operations:
        paging, resource = (as_mapping(operation.part.value.get(f"x-vonage-{key}")) for key in ("paging", "resource"))
        queries = {name for place, name in operation.parameters if place == "query"}
        for key in ("parameter", "size"):
            if key in paging and as_text(paging[key]) not in queries:
                pointer = join(operation.part.pointer, "x-vonage-paging", key)
                problem = f"`{paging[key]}` is not a query parameter of this operation"
                yield spec.finding(pointer, "paging", problem, "Describe it or correct the name")
        pointer = join(operation.part.pointer, "x-vonage-resource")
        webhook, form = as_text(resource.get("webhook")), as_text(resource.get("form"))
        if webhook and webhook not in as_mapping(spec.document.get("webhooks")):
            problem = f"this description has no webhook `{webhook}`"
            yield spec.finding(join(pointer, "webhook"), "resource", problem, "Describe it or correct the name")
        if form and not re.fullmatch(r"[^{}]*\{(uuid|hex|number|letters|capitals)\}[^{}]*", form):
            remedy = "Write it with one of {uuid}, {hex}, {number}, {letters}, {capitals}"
            yield spec.finding(join(pointer, "form"), "resource", f"`{form}` makes no new ids", remedy)


def outcome(spec: Spec) -> Iterator[Finding]:
    """`x-vonage-outcome` against the schema of the answer."""
    for operation in spec.operations:
        if plan := as_mapping(operation.part.value.get("x-vonage-outcome")):
            pointer = join(operation.part.pointer, "x-vonage-outcome")
            for media in _success_media(spec, operation):
                yield from _check_outcome(spec, pointer, plan, media)


def _check_outcome(spec: Spec, pointer: str, plan: dict[str, Any], media: Part) -> Iterator[Finding]:
    entry = _entry(spec, Part(media.value.get("schema"), join(media.pointer, "schema")), as_text(plan.get("items")))
    if entry is None:
        problem = f"the answer has no list at `{plan.get('items')}`"
        yield spec.finding(join(pointer, "items"), "outcome", problem, "Correct the pointer or the schema")
        return
    # The fields of an outcome, in whatever branch of it they stand.
    shapes = [entry, *(facts_of(spec.side, branch) for branch in entry.branches)]
    fields = {name: part for shape in reversed(shapes) for name, part in shape.properties.items()}
    for key in ("code", "text"):
        if key in plan and as_text(plan[key]) not in fields:
            problem = f"an outcome has no field `{plan[key]}`"
            yield spec.finding(join(pointer, key), "outcome", problem, "Correct the name or the schema")
    if (code := fields.get(as_text(plan.get("code")))) is not None:
        stated = as_mapping(spec.side.follow(code).value)
        schema = {key: value for key, value in stated.items() if key in ("type", "enum", "const")}
        groups = {"success": plan.get("success")}
        groups |= {join("failures", kind): values for kind, values in as_mapping(plan.get("failures")).items()}
        met: list[Any] = []
        for path, value in ((path, value) for path, values in groups.items() for value in as_list(values)):
            if not VALIDATOR(schema).is_valid(value):
                problem = f"`{plan['code']}` can never be {value!r}"
                yield spec.finding(f"{pointer}/{path}", "outcome", problem, "Write the value as it is sent")
            elif value in met:
                yield spec.finding(f"{pointer}/{path}", "outcome", f"{value!r} is in two groups", "Keep it in one")
            met.append(value)


def _entry(spec: Spec, whole: Part, items: str) -> Facts | None:
    """One outcome: an item of the list at `items`, or the answer itself."""
    facts = facts_of(spec.side, whole)
    for key in split(items):
        if key not in facts.properties:
            return None
        facts = facts_of(spec.side, facts.properties[key])
    if not items:
        return facts
    return facts_of(spec.side, facts.items) if facts.items else None


def _success_media(spec: Spec, operation: Operation) -> Iterator[Part]:
    """The JSON media types of all answers in the 200s."""
    for status, answer in as_mapping(operation.part.value.get("responses")).items():
        if status.startswith("2"):
            value, pointer = spec.follow(join(operation.part.pointer, "responses", status), answer)
            for name, media in as_mapping(as_mapping(value).get("content")).items():
                if is_json(name):
                    yield Part(media, join(pointer, "content", name))


def _examples(spec: Spec, media: Part) -> Iterator[Any]:
    if "example" in media.value:
        yield media.value["example"]
    for example in as_mapping(media.value.get("examples")).values():
        yield as_mapping(spec.follow(media.pointer, example).value).get("value")


def _has(example: Any, pointer: str, types: list[str] | str) -> bool:
    try:
        return bool(VALIDATOR({"type": types} if types else {}).is_valid(look_up(example, pointer)))
    except LookupError:
        return False
