"""Unions of objects: a field tells the branches apart, and the mapping says how."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..diff.facts import facts_of
from ..diff.side import Part
from ..grammar import join
from .finding import Finding
from .spec import Spec
from .values import as_mapping, as_text, show


class Leaf(NamedTuple):
    """One shape that an object can have: its properties, and those that it requires."""

    properties: dict[str, Part]
    required: set[str]


_NOTHING = Leaf({}, set())


def unions(spec: Spec) -> Iterator[Finding]:
    """Every `oneOf` and `anyOf` whose branches are objects."""
    for node in spec.of_kind("schema"):
        # Branches without a leaf are `null` and scalars: what type a value has tells these apart.
        branches = [(branch, _leaves(spec, branch)) for branch in _branches(Part(node.value, node.pointer))]
        objects = [(branch, leaves) for branch, leaves in branches if leaves]
        if "discriminator" in node.value:
            yield from _check_discriminator(spec, Part(node.value, node.pointer), objects)
        elif spec.house and len(objects) > 1:
            remedy = "Add `discriminator` with `propertyName` and a complete `mapping`"
            yield spec.finding(node.pointer, "discriminator", "nothing tells the branches apart", remedy)


def _branches(union: Part) -> Iterator[Part]:
    """The branches, but for those that only ask for fields to be there or not to be there."""
    for keyword in ("oneOf", "anyOf"):
        yield from (
            branch for branch in union.at(keyword).items() if not {*as_mapping(branch.value)} <= {"required", "not"}
        )


def _leaves(spec: Spec, part: Part, above: Leaf = _NOTHING, seen: frozenset[str] = frozenset()) -> list[Leaf]:
    """The object shapes that a value can have: that of the schema itself, or those of its branches, and of theirs.

    What stands beside a union counts for each of its branches. What is not an object has no leaf.
    """
    own = facts_of(spec.side, part)
    if own.pointer in seen:
        return []
    whole = Leaf({**above.properties, **own.properties}, above.required | own.required)
    if own.branches:
        inner = seen | {own.pointer}
        return [leaf for branch in own.branches for leaf in _leaves(spec, branch, whole, inner)]
    return [whole] if whole.properties or own.types == frozenset({"object"}) else []


def _check_discriminator(spec: Spec, union: Part, branches: list[tuple[Part, list[Leaf]]]) -> Iterator[Finding]:
    pointer = join(union.pointer, "discriminator")
    discriminator = as_mapping(union.value["discriminator"])
    name, mapping = as_text(discriminator.get("propertyName")), as_mapping(discriminator.get("mapping"))
    values_of_target: dict[str, set[str]] = {}
    for value, reference in mapping.items():
        if spec.side.target(Part({"$ref": reference}, pointer)):
            values_of_target.setdefault(as_text(reference), set()).add(value)
        else:
            problem = f"`{reference}` points to nothing"
            yield spec.finding(join(pointer, "mapping", value), "discriminator", problem, "Correct it")
    for branch, leaves in branches:
        expected = values_of_target.pop(as_mapping(branch.value).get("$ref", f"#{branch.pointer}"), set())
        if not expected and spec.house:
            problem = "the mapping leaves this branch out"
            yield spec.finding(branch.pointer, "discriminator", problem, "Add its value to `mapping`")
        elif expected:
            yield from _check_branch(spec, branch, leaves, name, expected)
    # A base with a discriminator has no branches: its mapping names the schemas that are built upon it.
    for values in values_of_target.values() if branches or spec.house else ():
        for value in sorted(values):
            problem = f"`{value}` leads to what is not a branch of this union"
            yield spec.finding(join(pointer, "mapping", value), "discriminator", problem, "Add the branch or remove it")


def _check_branch(spec: Spec, branch: Part, leaves: list[Leaf], name: str, expected: set[str]) -> Iterator[Finding]:
    fixed: set[str] = set()
    for leaf in leaves:
        member = leaf.properties.get(name)
        values = set(map(str, facts_of(spec.side, member).values or ())) if member else set[str]()
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
