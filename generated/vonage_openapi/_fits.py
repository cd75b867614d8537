# Copied from codegen/runtime by `make generate`. Do not edit here.
"""Tells at a glance whether data is right, which nearly all of it is. Only what is not goes through `_rules.check`.

The tests are made from the rules of an API, each when it is first needed. A yes is sure. A no only asks for a closer
look: a word of the rules that is not known here, or a value in an unusual form, is left to the full check.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

Rule: TypeAlias = Mapping[str, Any]
More: TypeAlias = Callable[[Any], object]  # what is asked of a value of the right type; true or false in Python's sense
Test: TypeAlias = tuple[tuple[type, ...], More | None]
"""A quick test: the exact types that a value may have, and what else it has to fulfil.

It is taken apart where it is used, as calls are what takes time.
"""

ANYTHING: Test = ((dict, list, str, int, float, bool, type(None)), None)
UNSURE: Test = ((), None)
NOTES = frozenset({"type", "x-vonage-hint", "x-format"})  # words of a rule that refuse nothing beyond the type
LARGE = 2**53  # numbers beyond are left to the full check


class Fits:
    """The quick tests of one API's rules, and of contradictions: by schema, what finds problems in a value."""

    def __init__(self, schemas: Mapping[str, Rule], contradictions: Mapping[str, Callable[..., Any]] = {}) -> None:
        self._schemas, self._contradictions = schemas, contradictions
        self._named: dict[str, Test] = {}

    def fits(self, rule: Rule, value: Any) -> bool:
        """Whether a value surely keeps a rule."""
        return _passes(self.of(rule), value)

    def of(self, rule: Rule) -> Test:
        """The test of a rule."""
        if "$ref" in rule:
            return self._of_name(rule["$ref"])
        words = rule.keys() - NOTES
        if "oneOf" in rule:
            is_told = words == {"oneOf", "discriminator", "mapping"}
            return self._union(rule) if is_told else _any_of([self.of(one) for one in rule["oneOf"]])
        if "type" not in rule:
            return UNSURE if words else ANYTHING
        makers = [MAKERS[kind] for kind in rule["type"]]
        if words - frozenset[str]().union(*(known for known, _ in makers)) or ("enum" in rule and len(makers) > 1):
            return UNSURE
        return _any_of([make(self, rule) for _, make in makers])

    def _of_name(self, name: str) -> Test:
        made = self._named.get(name)
        if made is None:
            # In case the schema leads back to itself before its test is made.
            self._named[name] = (ANYTHING[0], lambda value: _passes(self._named[name], value))
            made = self.of(self._schemas[name])
            if name in self._contradictions:
                made = made[0], _unless(self._contradictions[name], made[1])
            self._named[name] = made
        return made

    def text(self, rule: Rule) -> Test:
        least, most = rule.get("minLength", 0), rule.get("maxLength", LARGE)
        is_bounded = "minLength" in rule or "maxLength" in rule
        if "enum" in rule:
            return UNSURE if is_bounded or "pattern" in rule else ((str,), frozenset(rule["enum"]).__contains__)
        if "pattern" not in rule:
            return (str,), (lambda value: least <= len(value) <= most) if is_bounded else None
        from ._rules import compiled

        search = compiled(rule["pattern"]).search
        return (str,), (lambda value: least <= len(value) <= most and search(value)) if is_bounded else search

    def number(self, rule: Rule) -> Test:
        types: tuple[type, ...] = (int, float) if "number" in rule["type"] else (int,)
        if "enum" in rule:
            return UNSURE if rule.keys() & BOUNDS else (types, frozenset(rule["enum"]).__contains__)
        least, most = rule.get("minimum", -LARGE), rule.get("maximum", LARGE)
        above, below = rule.get("exclusiveMinimum", -LARGE - 1), rule.get("exclusiveMaximum", LARGE + 1)
        return types, lambda value: least <= value <= most and above < value < below

    def items(self, rule: Rule) -> Test:
        least, most = rule.get("minItems", 0), rule.get("maxItems", LARGE)
        types, more = self.of(rule.get("items", {}))

        def test(value: list[Any]) -> object:
            for item in value:
                if type(item) not in types or (more is not None and not more(item)):
                    return False
            return least <= len(value) <= most

        return (list,), test

    def members(self, rule: Rule) -> Test:
        properties = rule.get("properties", {})
        # A name that is not known may be a slip of the keyboard, which is for the full check to see.
        others = (
            self.of(rule["additionalProperties"]) if "additionalProperties" in rule else UNSURE if properties else None
        )
        find = {name: self.of(one) for name, one in properties.items()}.get
        required = rule.get("required", ())
        presence = _presence(rule)

        def test(value: dict[Any, Any]) -> object:
            for name in required:
                if name not in value:
                    return False
            for name, item in value.items():
                known = find(name, others)
                if known is not None:
                    types, more = known
                    if (type(item) not in types or (more is not None and not more(item))) and (
                        item is not None or name in required or name not in properties
                    ):
                        return False
            return presence is None or (None not in value.values() and presence(value))

        return (dict,), test

    def _union(self, rule: Rule) -> Test:
        """Objects of several kinds, of which one field says which it is."""
        discriminator, branches = rule["discriminator"], rule["mapping"]
        made: dict[str, Test] = {}  # a channel that nobody uses costs nothing

        def test(value: dict[Any, Any]) -> object:
            kind = value.get(discriminator)
            if type(kind) is not str or kind not in branches:
                return False
            if kind not in made:
                made[kind] = self.of(branches[kind])
            return _passes(made[kind], value)

        return (dict,), test


def _passes(test: Test, value: Any) -> bool:
    types, more = test
    return type(value) in types and (more is None or bool(more(value)))


def _unless(contradiction: Callable[..., Any], more: More | None) -> More:
    return lambda value: (more is None or more(value)) and not any(contradiction(value, ""))


def _any_of(tests: list[Test]) -> Test:
    """The test of values that one test at least has to take."""
    if len(tests) == 1:
        return tests[0]
    found: dict[type, list[More | None]] = {}
    for types, more in tests:
        for one in types:
            found.setdefault(one, []).append(more)
    # Of a kind that one test takes as it is nothing more is asked.
    asked = {one: () if None in mores else tuple(mores) for one, mores in found.items()}

    def test(value: Any) -> bool:
        mores = asked[type(value)]
        return not mores or any(more is not None and more(value) for more in mores)

    return tuple(found), test if any(asked.values()) else None


def _presence(rule: Rule) -> More | None:
    """The test of which fields an object has beside those that it must have; None if any will do."""
    if not rule.keys() & PRESENCE:
        return None
    least, most = rule.get("minProperties", 0), rule.get("maxProperties", LARGE)
    not_together, any_of, one_of = (rule.get(f"x-{word}") for word in ("not-together", "any-required", "one-required"))
    dependent = rule.get("x-dependent-required", {}).items()

    def given(groups: list[list[str]] | None, value: dict[Any, Any]) -> int:
        return sum(all(name in value for name in group) for group in groups or ())

    return lambda value: (
        not any(clash(group, value) for group in not_together or ())
        and (not any_of or given(any_of, value) > 0)
        and (not one_of or given(one_of, value) == 1)
        and least <= len(value) <= most
        and all(needed in value for name, group in dependent if name in value for needed in group)
    )


def clash(group: Sequence[str] | Mapping[str, Any], value: Mapping[Any, Any]) -> bool:
    """Whether an object has all of the fields that exclude each other; a mapping has the values that count."""
    values = group if isinstance(group, Mapping) else dict.fromkeys(group)
    return all(value.get(name) is not None and (not of or value[name] in of) for name, of in values.items())


BOUNDS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
PRESENCE = frozenset(
    {"minProperties", "maxProperties", "x-not-together", "x-any-required", "x-one-required", "x-dependent-required"}
)
MAKERS: Mapping[str, tuple[frozenset[str], Callable[[Fits, Rule], Test]]] = {
    "string": (frozenset({"enum", "pattern", "minLength", "maxLength"}), Fits.text),
    "boolean": (frozenset(), lambda _tests, _rule: ((bool,), None)),
    "null": (frozenset(), lambda _tests, _rule: ((type(None),), None)),
    "integer": (BOUNDS | {"enum"}, Fits.number),
    "number": (BOUNDS | {"enum"}, Fits.number),
    "array": (frozenset({"items", "minItems", "maxItems"}), Fits.items),
    "object": (PRESENCE | {"properties", "required", "additionalProperties", "readOnly"}, Fits.members),
}
"""For each type: the other words that its test heeds, and what makes the test."""
