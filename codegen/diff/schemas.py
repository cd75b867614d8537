"""Compares two schemas, from the side of who has to keep to them.

A program that sends must fit into the new schema whatever fitted into the old one. A program that receives must find in
what the new schema lets through all that it found before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..lint.values import as_mapping, show
from .difference import Difference, Direction, at_field, one_sided
from .facts import LOWER, Facts, facts_of, text_of_types, text_of_values
from .side import Part, Side

Change = tuple[str, bool, str]  # kind, whether it breaks, what it is in words


@dataclass
class SchemaComparison:
    """Compares the schemas of one operation in one direction. Each pair is compared once, so circles come to an end."""

    old: Side
    new: Side
    direction: Direction
    operation: str
    _done: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    @property
    def sends(self) -> bool:
        """Whether the program is the one who keeps to the schema."""
        return self.direction == "request"

    def compare(self, old: Part, new: Part, where: str) -> Iterator[Difference]:
        """The differences between two schemas; `where` names the place for people, "" for a whole body."""
        before, after = facts_of(self.old, old), facts_of(self.new, new)
        if (before.pointer, after.pointer) in self._done:
            return
        self._done.add((before.pointer, after.pointer))
        if before.types and after.types and not before.types & after.types:
            what = f"was {text_of_types(before.types)}, is {text_of_types(after.types)}"
            yield self._difference("type-changed", True, after.pointer, where, what)
            return
        for compare in (_types, _values, _bounds, _tests, _presence):
            for kind, breaking, what in compare(before, after, self.sends):
                yield self._difference(kind, breaking, after.pointer, where, what)
        yield from self._properties(before, after, where)
        yield from self._parts(before, after, where)
        yield from self._branches(before, after, where)

    def _difference(self, kind: str, breaking: bool, pointer: str, where: str, what: str) -> Difference:
        sentence = at_field(self.direction, where, what)
        return Difference(f"{self.direction}-{kind}", breaking, pointer, self.operation, sentence)

    def _properties(self, before: Facts, after: Facts, where: str) -> Iterator[Difference]:
        names = before.properties.keys() | after.properties.keys()
        if bool(before.branches) != bool(after.branches):  # what one side lacks may stand in the branches of the other
            names = before.properties.keys() & after.properties.keys()
        for name in sorted(names):
            old, new = before.properties.get(name), after.properties.get(name)
            place = f"{where}.{name}" if where else name
            if new is None and old is not None:
                yield self._difference("field-removed", True, old.pointer, place, "is gone")
            elif old is None and new is not None:
                needed = name in after.required
                kind, what = ("field-added-required", "is new and required") if needed else ("field-added", "is new")
                yield self._difference(kind, needed and self.sends, new.pointer, place, what)
            elif old is not None and new is not None:
                if name in after.required - before.required:
                    yield self._difference("field-required", self.sends, new.pointer, place, "is now required")
                elif name in before.required - after.required:
                    what = "is now optional" if self.sends else "may now be missing"
                    yield self._difference("field-optional", not self.sends, new.pointer, place, what)
                yield from self.compare(old, new, place)

    def _parts(self, before: Facts, after: Facts, where: str) -> Iterator[Difference]:
        if before.items is not None and after.items is not None:
            yield from self.compare(before.items, after.items, f"{where}[]")
        if before.additional is not None and after.additional is not None:
            yield from self.compare(before.additional, after.additional, f"{where}{{}}")

    def _branches(self, before: Facts, after: Facts, where: str) -> Iterator[Difference]:
        if before.discriminator and after.discriminator and before.discriminator != after.discriminator:
            what = f"is told apart by `{after.discriminator}`, was by `{before.discriminator}`"
            yield self._difference("discriminator-changed", True, after.pointer, where, what)
            return
        old, new = self._named_branches(self.old, before, after), self._named_branches(self.new, after, before)
        if len(old) == len(new) == 1:  # neither side has a union
            return
        if not after.branches:
            new = self._as_named(new, self.new, old, self.old)
        elif not before.branches:
            old = self._as_named(old, self.old, new, self.new)
        for name in sorted(old.keys() | new.keys()):
            if name not in new:
                yield self._difference(
                    "branch-removed", self.sends, old[name].pointer, where, f"no longer has the branch {name}"
                )
            elif name not in old:
                yield self._difference("branch-added", False, new[name].pointer, where, f"has a new branch {name}")
            elif old[name].pointer != before.pointer or new[name].pointer != after.pointer:
                yield from self.compare(old[name], new[name], f"{where}({name})")

    def _named_branches(self, side: Side, facts: Facts, other: Facts) -> dict[str, Part]:
        """Each branch by the value that leads to it, else by the name of its component, else by its number.

        A schema that is not a union counts as one of which it is the only branch: a choice may come later.
        """
        if not facts.branches:
            whole = Part({"$ref": f"#{facts.pointer}"}, facts.pointer)
            return {_value_of(side, whole, other.discriminator) or _name_of(facts.only or facts.pointer): whole}
        found: dict[str, Part] = {}
        by_pointer = {pointer: value for value, pointer in sorted(facts.mapping.items(), reverse=True)}
        for number, branch in enumerate(facts.branches):
            target = side.follow(branch)
            key = facts.discriminator or other.discriminator
            name = by_pointer.get(target.pointer) or _value_of(side, branch, key) or _name_of(target.pointer)
            found[name if name not in found else f"{name}#{number}"] = Part(branch.value, target.pointer)
        return found

    def _as_named(self, one: dict[str, Part], side: Side, union: dict[str, Part], others: Side) -> dict[str, Part]:
        """What is not a union, by the name of the branch of the other side that has most fields in common with it."""
        ((name, whole),) = one.items()
        if name in union:
            return one
        facts = facts_of(side, whole)
        shared = {key: len(facts.properties.keys() & facts_of(others, part).properties) for key, part in union.items()}
        closest = max(shared, key=lambda key: shared[key])
        return {closest if shared[closest] else f"of type {text_of_types(facts.types)}": whole}


def _types(before: Facts, after: Facts, sends: bool) -> Iterator[Change]:
    """Where one of the two allows anything, the other is the narrower one."""
    if before.types != after.types and not before.branches and not after.branches:
        gone = not before.types or (after.types and not before.types <= after.types)
        come = not after.types or (before.types and not after.types <= before.types)
        what = f"was {text_of_types(before.types)}, may now be {text_of_types(after.types)}"
        yield "types-changed", bool(gone if sends else come), what


def _values(before: Facts, after: Facts, sends: bool) -> Iterator[Change]:
    if before.values is None and after.values is not None:
        yield "values-limited", sends, f"is now limited to {text_of_values(after.values)}"
    elif before.values is not None and after.values is None:
        yield "values-opened", False, "is no longer limited to some values"
    else:
        old, new = before.values or [], after.values or []
        if gone := [value for value in old if not _is_in(value, new)]:
            yield "values-removed", True, f"no longer knows {text_of_values(gone)}"
        if come := [value for value in new if not _is_in(value, old)]:
            yield "values-added", False, f"also knows {text_of_values(come)}"


def _bounds(before: Facts, after: Facts, sends: bool) -> Iterator[Change]:
    for name in sorted(before.bounds.keys() | after.bounds.keys()):
        old, new = before.bounds.get(name), after.bounds.get(name)
        if old != new:
            tighter = new is not None and (old is None or (new > old) == (name in LOWER))
            kind = "bound-tightened" if tighter else "bound-loosened"
            yield kind, tighter and sends, f"has {name} {_or_none(new)}, had {_or_none(old)}"


def _tests(before: Facts, after: Facts, sends: bool) -> Iterator[Change]:
    if before.pattern != after.pattern:
        what = f"has pattern {_or_none(after.pattern)}, had {_or_none(before.pattern)}"
        yield "pattern-changed", sends and bool(after.pattern), what
    if before.format != after.format:
        yield "format-changed", False, f"has format {_or_none(after.format)}, had {_or_none(before.format)}"
    if (before.has_default, before.default) != (after.has_default, after.default):
        old, new = (show(facts.default) if facts.has_default else "none" for facts in (before, after))
        yield "default-changed", False, f"has default {new}, had {old}"
    for divisor, is_new in one_sided(before.divisors, after.divisors):
        kind, word = ("added", "now has") if is_new else ("removed", "no longer has")
        yield f"divisor-{kind}", sends and is_new, f"{word} to be a multiple of {show(divisor)}"
    if before.is_unique != after.is_unique:
        kind, what = ("unique", "must now have") if after.is_unique else ("repeatable", "need no longer have")
        yield f"items-{kind}", sends and after.is_unique, f"{what} items that differ"


def _presence(before: Facts, after: Facts, sends: bool) -> Iterator[Change]:
    for condition, is_new in one_sided(before.presence, after.presence):
        kind, word = ("added", "now needs") if is_new else ("removed", "no longer needs")
        yield f"condition-{kind}", sends and is_new, f"{word}: {condition}"
    if before.is_closed != after.is_closed:
        kind, what = ("closed", "refuses unknown fields") if after.is_closed else ("opened", "takes unknown fields")
        yield kind, sends and after.is_closed, what


def _value_of(side: Side, part: Part, key: str) -> str:
    """The only value that a branch, and each branch of its own, allows for the field `key`, or nothing."""
    values = _values_of(side, part, key, frozenset()) if key else set[str]()
    return values.pop() if len(values) == 1 else ""


def _values_of(side: Side, part: Part, key: str, seen: frozenset[str]) -> set[str]:
    facts = facts_of(side, part)
    if facts.pointer in seen:
        return set()
    if key in facts.properties:
        return {str(value) for value in facts_of(side, facts.properties[key]).values or []}
    inner = seen | {facts.pointer}
    return set[str]().union(*(_values_of(side, branch, key, inner) for branch in facts.branches))


def _name_of(pointer: str) -> str:
    """The name of a component, or the last key of a place; a number counts from one, as people do."""
    name = pointer.rpartition("/")[2]
    return f"number {int(name) + 1}" if name.isdecimal() else name


def _is_in(value: Any, values: list[Any]) -> bool:
    """As `in`, but true is not 1."""
    return any(value == other and isinstance(value, bool) == isinstance(other, bool) for other in values)


def _or_none(value: Any) -> str:
    return "none" if value in (None, "") else f"{value:g}" if isinstance(value, float) else str(value)


def schema_of(part: Part) -> Part:
    """The schema of a media type or parameter."""
    return Part(as_mapping(part.value).get("schema", {}), f"{part.pointer}/schema")
