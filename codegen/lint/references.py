"""References: each leads somewhere, and nothing is kept that no reference leads to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import SpecError
from ..grammar import join, split
from ..tree import descriptions
from .finding import Finding
from .sources import Sources, Spec
from .values import as_list, as_mapping, as_text

Component = tuple[Path, str]  # file and pointer, such as /components/schemas/Link


def unresolved(spec: Spec) -> Iterator[Finding]:
    """References to nothing. The other rules follow references, so they run only where this one is content."""
    for node in spec.nodes:
        reference = node.value.get("$ref", "")
        if not isinstance(reference, str):
            yield spec.finding(node.pointer, "reference", "`$ref` is not a string", "Write where it points to")
        elif reference:
            try:
                spec.follow(node.pointer, node.value)
            except SpecError as error:
                yield spec.finding(node.pointer, "reference", error.problem, error.remedy)
                continue
            if spec.house:
                yield from _misled(spec, node.pointer, reference)


def _misled(spec: Spec, pointer: str, reference: str) -> Iterator[Finding]:
    """Generated names come from component names, so a reference into the middle of something has none to give."""
    target = split(reference.partition("#")[2])
    if len(target) != 3 or target[0] != "components":
        problem = f"`{reference}` is not a component"
        yield spec.finding(pointer, "reference", problem, "Make it a component of its own and point to that")


def unused(spec: Spec) -> Iterator[Finding]:
    """Components that nothing reaches. For a file of shared parts, all files of its folder are asked."""
    askers = [*descriptions(spec.path.parent).values()] if spec.is_shared else [spec.path]
    reached: set[Component] = set()
    for path in askers:
        if path != spec.path or not spec.is_shared:
            try:
                document = spec.sources.load(path)
            except SpecError:
                continue  # the folder holds other files too, and what is wrong in a description is said elsewhere
            _reach(spec.sources, path, _without_components(document), reached)
            for name in _schemes(document):
                _reach(spec.sources, path, {"$ref": f"#/components/securitySchemes/{name}"}, reached)
    for section, members in as_mapping(spec.document.get("components")).items():
        for name in as_mapping(members):
            pointer = join("/components", section, name)
            if (spec.path, pointer) not in reached:
                yield spec.finding(pointer, "unused", "nothing points to this component", "Use it or delete it")


def _without_components(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if key != "components"}


def _schemes(document: dict[str, Any]) -> set[str]:
    """Security schemes are used by name, not by reference."""
    requirements = [*as_list(document.get("security"))]
    for section in ("paths", "webhooks"):
        for item in as_mapping(document.get(section)).values():
            for operation in as_mapping(item).values():
                requirements += as_list(as_mapping(operation).get("security"))
    return {name for requirement in requirements for name in as_mapping(requirement)}


def _reach(sources: Sources, path: Path, value: Any, reached: set[Component]) -> None:
    """Adds all components that `value` leads to."""
    queue: list[tuple[Path, Any]] = [(path.resolve(), value)]
    while queue:
        origin, part = queue.pop()
        for reference in _references(part):
            try:
                target = sources.resolve(origin, reference)
            except SpecError:
                continue  # reported where it stands
            component = (target.path, join("", *split(target.pointer)[:3]))
            if component not in reached:
                reached.add(component)
                queue.append((target.path, target.value))


def _references(value: Any) -> Iterator[str]:
    stack: list[Any] = [value]
    while stack:
        part = stack.pop()
        if isinstance(part, list):
            stack.extend(as_list(part))
        for key, child in as_mapping(part).items():
            if key == "$ref" and isinstance(child, str):
                yield child
            elif key == "mapping":
                yield from filter(lambda target: "#" in target, map(as_text, as_mapping(child).values()))
            stack.append(child)


RULES = (unused,)
