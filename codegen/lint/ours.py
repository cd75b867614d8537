"""What we ask of our own descriptions, as far as a general linter cannot say it: see `redocly.yaml` for the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ..diff.facts import facts_of
from ..diff.side import Part
from ..errors import SpecError
from ..grammar import join, split
from ..read.load import load_document
from ..runtime.formats import FORM, essence, is_json, look_up
from ..tree import descriptions, refuse_name
from .finding import Finding, one_line
from .spec import Spec
from .structure import VALIDATOR
from .values import as_list, as_mapping, as_text

Component = tuple[Path, str]  # file and pointer, such as /components/schemas/Link


def file_name(spec: Spec) -> Iterator[Finding]:
    """The file name becomes the name of a Python package."""
    try:
        refuse_name(spec.path)
    except SpecError as error:
        yield spec.finding("", "file-name", error.problem, error.remedy)


def info_version(spec: Spec) -> Iterator[Finding]:
    """A reader must be able to tell which official version a file describes."""
    info = as_mapping(spec.document.get("info"))
    version = rf"(?<![\w.]){re.escape(as_text(info.get('version')))}(?!\w|\.\d)"
    if not spec.is_shared and not re.search(version, as_text(info.get("description"))):
        problem = f"the description does not name version {info.get('version')}"
        yield spec.finding("/info", "info-version", problem, "Say which official version this file describes")


def unique_operation_ids(specs: Sequence[Spec]) -> Iterator[Finding]:
    """An id says by itself which operation is meant, in whatever file it stands."""
    first: dict[str, str] = {}
    for spec in specs:
        for operation in spec.operations:
            place = f"{spec.name}#{operation.part.pointer}"
            if operation.id and first.setdefault(operation.id, place) != place:
                problem = f"`{operation.id}` is already the name of {first[operation.id]}"
                yield spec.finding(operation.part.pointer, "operation-id-unique", problem, "Rename one of the two")


def status(spec: Spec) -> Iterator[Finding]:
    """`deprecated` is what other tools read, `x-vonage-status` what ours read: they must agree."""
    of_all = as_mapping(spec.document.get("info")).get("x-vonage-status")
    for operation in spec.operations:
        level = operation.part.value.get("x-vonage-status", None if operation.incoming else of_all)
        is_going = level in ("deprecated", "sunset")
        if is_going != (operation.part.value.get("deprecated") is True):
            problem, remedy = (
                (f"its status is {level}, but it is not marked", "Add `deprecated: true`")
                if is_going
                else ("it is marked as deprecated, but its status says otherwise", "Add `x-vonage-status: deprecated`")
            )
            yield spec.finding(operation.part.pointer, "operation-status", problem, remedy)


def described(spec: Spec) -> Iterator[Finding]:
    """Properties. A reference may bring the description along or add one of its own."""
    for node in spec.of_kind("schema"):
        for name, value in as_mapping(node.value.get("properties")).items() if not _is_negated(node.pointer) else ():
            pointer = join(node.pointer, "properties", name)
            texts = (as_text(as_mapping(one).get("description")) for one in (value, spec.follow(pointer, value).value))
            if not "".join(texts).strip():
                yield spec.finding(pointer, "described", "the property has no description", "Add a short one")


def examples_there(spec: Spec) -> Iterator[Finding]:
    """Requests, JSON answers, webhooks and path parameters without an example."""
    for node in spec.of_kind("media type"):
        name = split(node.pointer)[-1]
        if (is_json(name) or essence(name) == FORM) and not {"example", "examples"} & {*node.value}:
            yield spec.finding(node.pointer, "example", "there is no example", "Add `example` or `examples`")
    for node in spec.of_kind("parameter"):
        schema = spec.follow(join(node.pointer, "schema"), node.value.get("schema"))
        hints = {"example", "examples", "enum", "const"} & ({*node.value} | {*as_mapping(schema.value)})
        if node.value.get("in") == "path" and not hints:
            problem = "the path parameter has no example"
            yield spec.finding(node.pointer, "example", problem, "Add `example`, so that a path can be made of it")


def defaults_hold(spec: Spec) -> Iterator[Finding]:
    """What the platform assumes must be something that one could send."""
    make: Any = Registry  # its constructor is made by attrs, which type checkers do not see through
    registry = make().with_resource("urn:this", DRAFT202012.create_resource(spec.side.document))
    for node in spec.of_kind("schema"):
        if "default" in node.value:
            schema = {"$ref": f"urn:this#{quote(node.pointer, safe='/~')}"}
            for fault in VALIDATOR(schema, registry=registry).iter_errors(node.value["default"]):
                at = join(node.pointer, "default", *fault.absolute_path)
                yield spec.finding(at, "default", one_line(fault.message, 160), "Correct the default or its schema")


def bounds(spec: Spec) -> Iterator[Finding]:
    """Bounds leave something between them."""
    for node in spec.of_kind("schema"):
        for low, high in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")):
            if low in node.value and high in node.value and node.value[low] > node.value[high]:
                problem = f"{low} is above {high}, so nothing can be right"
                yield spec.finding(join(node.pointer, low), "bounds", problem, "Exchange or correct them")


def required_known(spec: Spec) -> Iterator[Finding]:
    """A field that is asked for, also in "one of these" and "not both", is a field that is described."""
    members = {
        spec.follow(join(node.pointer, "allOf", index), member).pointer
        for node in spec.of_kind("schema")
        for index, member in enumerate(as_list(node.value.get("allOf")))
    }
    for node in spec.of_kind("schema"):
        facts = facts_of(spec.side, Part(node.value, node.pointer))
        # A part of another schema may ask for what stands in the whole, a union for what stands in its branches.
        if facts.properties and not facts.branches and node.pointer not in members and not _is_negated(node.pointer):
            required = [(("required",), name) for name in sorted(facts.required)]
            for pointer, name in [*required, *_asked_for(node.value)]:
                if name not in facts.properties:
                    problem = f"`{name}` is asked for but not described"
                    yield spec.finding(join(node.pointer, *pointer), "required", problem, "Describe it or correct it")


def _asked_for(schema: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """(where, which field) of the conditions beside `required`, those of inline members of an `allOf` included."""
    for keyword in ("anyOf", "oneOf"):
        for index, branch in enumerate(as_list(schema.get(keyword))):
            if set(as_mapping(branch)) == {"required"}:
                yield from (((keyword, index, "required"), name) for name in as_list(branch["required"]))
    yield from ((("not", "required"), name) for name in as_list(as_mapping(schema.get("not")).get("required")))
    for trigger, names in as_mapping(schema.get("dependentRequired")).items():
        yield from ((("dependentRequired",), name) for name in (trigger, *as_list(names)))
    for index, member in enumerate(as_list(schema.get("allOf"))):
        yield from ((("allOf", index, *pointer), name) for pointer, name in _asked_for(as_mapping(member)))


def _is_negated(pointer: str) -> bool:
    """Whether a schema, by its pointer, says what an object may not be, and so describes no fields."""
    return pointer.endswith("/not") and not pointer.endswith("/properties/not")


def unused(spec: Spec) -> Iterator[Finding]:
    """Components that nothing reaches. For a file of shared parts, all files of its folder are asked."""
    documents: dict[Path, Any] = {spec.path: spec.document}

    def at(path: Path, pointer: str) -> Any:
        try:
            if path not in documents:
                documents[path] = load_document(path)
            return look_up(documents[path], pointer)
        except (SpecError, LookupError):
            return None  # the folder holds other files too, and what is wrong in a description is said elsewhere

    askers = [path.resolve() for path in descriptions(spec.path.parent).values()] if spec.is_shared else [spec.path]
    queue: list[tuple[Path, Any]] = [
        (path, {key: value for key, value in as_mapping(at(path, "")).items() if key != "components"})
        for path in askers
    ]
    reached: set[Component] = set()
    while queue:
        origin, part = queue.pop()
        for reference in _references(part):
            name, _, pointer = reference.partition("#")
            component = (origin.parent / name).resolve() if name else origin, join("", *split(pointer)[:3])
            if component not in reached:
                reached.add(component)
                queue.append((component[0], at(*component)))
    for section, members in as_mapping(spec.document.get("components")).items():
        for name in as_mapping(members):
            pointer = join("/components", section, name)
            if (spec.path, pointer) not in reached:
                yield spec.finding(pointer, "unused", "nothing points to this component", "Use it or delete it")


def _references(value: Any) -> Iterator[str]:
    """What a part leads to, security schemes included, which are used by name."""
    stack: list[Any] = [value]
    while stack:
        part = stack.pop()
        stack += as_list(part)
        for key, child in as_mapping(part).items():
            if key == "$ref":
                yield as_text(child)
            elif key == "mapping":
                yield from filter(lambda target: "#" in target, map(as_text, as_mapping(child).values()))
            elif key == "security":
                names = [name for requirement in as_list(child) for name in as_mapping(requirement)]
                yield from (join("#/components/securitySchemes", name) for name in names)
            stack.append(child)


RULES = (
    file_name, info_version, status, described, examples_there, defaults_hold, bounds, required_known,
    unused,
)  # fmt: skip
