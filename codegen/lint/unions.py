"""Unions of objects: a field tells the branches apart, and the mapping says how."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import SpecError
from ..grammar import component_ref, join
from .finding import Finding
from .shapes import Shape, object_leaves, union_branches
from .sources import Place, Spec
from .values import as_list, as_mapping, as_text, show


def unions(spec: Spec) -> Iterator[Finding]:
    """Every `oneOf` and `anyOf` whose branches are objects."""
    for node in spec.of_kind("schema"):
        place = Place(spec.path, node.pointer, node.value)
        # Branches that lead nowhere are `null` and scalars: what type a value has tells these apart.
        branches = [(branch, object_leaves(spec.sources, branch)) for branch in union_branches(place)]
        objects = [(branch, leaves) for branch, leaves in branches if leaves]
        if "discriminator" in node.value:
            yield from _check_discriminator(spec, place, objects)
        elif spec.house and len(objects) > 1:
            remedy = "Add `discriminator` with `propertyName` and a complete `mapping`"
            yield spec.finding(node.pointer, "discriminator", "nothing tells the branches apart", remedy)


def _check_discriminator(spec: Spec, union: Place, branches: list[tuple[Place, list[Shape]]]) -> Iterator[Finding]:
    pointer = join(union.pointer, "discriminator")
    discriminator = as_mapping(as_mapping(union.value)["discriminator"])
    name, mapping = as_text(discriminator.get("propertyName")), as_mapping(discriminator.get("mapping"))
    values_of: dict[tuple[Any, str], set[str]] = {}
    for value, reference in mapping.items():
        try:
            target = _target(spec, as_text(reference))
        except SpecError as error:
            yield spec.finding(join(pointer, "mapping", value), "discriminator", error.problem, error.remedy)
        else:
            values_of.setdefault((target.path, target.pointer), set()).add(value)
    for branch, leaves in branches:
        reference = as_mapping(branch.value).get("$ref")
        target = spec.sources.resolve(branch.path, reference) if isinstance(reference, str) else branch
        expected = values_of.pop((target.path, target.pointer), set())
        if not expected and spec.house:
            problem = "the mapping leaves this branch out"
            yield spec.finding(branch.pointer, "discriminator", problem, "Add its value to `mapping`")
        elif expected:
            yield from _check_branch(spec, branch, leaves, name, expected)
    # A base with a discriminator has no branches: its mapping names the schemas that are built upon it.
    for values in values_of.values() if branches or spec.house else ():
        for value in sorted(values):
            problem = f"`{value}` leads to what is not a branch of this union"
            yield spec.finding(join(pointer, "mapping", value), "discriminator", problem, "Add the branch or remove it")


def _target(spec: Spec, reference: str) -> Place:
    """What a value selects: a reference, or the name of a schema of the same file."""
    try:
        return spec.sources.resolve(spec.path, component_ref("schemas", reference))
    except SpecError:
        return spec.sources.resolve(spec.path, reference)


def _check_branch(spec: Spec, branch: Place, leaves: list[Shape], name: str, expected: set[str]) -> Iterator[Finding]:
    fixed: set[str] = set()
    for leaf in leaves:
        values = _fixed_values(spec, leaf.properties.get(name))
        if not spec.house and len(values) != 1:
            return  # a reader goes by the mapping alone
        if name not in leaf.required and spec.house:
            problem = f"it does not require `{name}`, which tells the branches apart"
            yield spec.finding(branch.pointer, "discriminator", problem, f"Add {name} to `required`")
            return
        if len(values) != 1:
            problem = f"it does not fix `{name}` to one value"
            yield spec.finding(branch.pointer, "discriminator", problem, "Give it a `const`")
            return
        fixed |= values
    if fixed != expected:
        problem = f"`{name}` is {show(sorted(fixed))} here, but {show(sorted(expected))} in the mapping"
        yield spec.finding(branch.pointer, "discriminator", problem, "Make the two agree")


def _fixed_values(spec: Spec, property_: Place | None) -> set[str]:
    schema = as_mapping(spec.sources.follow(property_).value) if property_ else {}
    return {str(value) for value in ([schema["const"]] if "const" in schema else as_list(schema.get("enum")))}


RULES = (unions,)
