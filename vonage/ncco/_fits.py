"""Tells at a glance whether NCCO data is right, which nearly all of it is. Only what is not goes through `_check`.

The tests are made from the rules of the description, once per schema. A yes is sure. A no only asks for a closer look:
a word of the rules that is not known here, or a value in an unusual form, is left to the full check.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias

Rule: TypeAlias = Mapping[str, Any]
More: TypeAlias = Callable[[Any], object]
"""What is asked of a value of the right type; true or false in Python's sense."""

LARGE = 2**53
"""Numbers beyond are left to the full check."""


Test: TypeAlias = tuple[tuple[type, ...], More | None]
"""A quick test: the exact types that a value may have, and what else it has to fulfil.

It is taken apart where it is used, as calls are what takes time.
"""
UNSURE: Test = ((), None)


def fits(name: str, value: Any) -> bool:
    """Whether a value surely fits a schema of the NCCO description, `TalkAction` for one."""
    types, more = schema_test(name)
    return type(value) in types and (more is None or bool(more(value)))


@cache
def schema_test(name: str) -> Test:
    """The test of a schema, contradictions between its fields included."""
    from ._check import rules
    from ._contradictions import CONTRADICTIONS

    types, more = _test(rules()[name])
    contradiction = CONTRADICTIONS.get(name)
    if contradiction is None:
        return types, more
    return types, lambda value: (more is None or more(value)) and next(contradiction(value, ""), None) is None


@cache
def field_tests(name: str) -> Mapping[str, Test] | None:
    """The tests of the fields of a schema; None if more than them decides, such as which fields go together."""
    from ._check import rules
    from ._contradictions import CONTRADICTIONS

    rule = rules()[name]
    if name in CONTRADICTIONS or rule.keys() - {"type", "properties", "required"}:
        return None
    return {field: _test(one) for field, one in rule["properties"].items()}


def _test(rule: Rule) -> Test:
    """The test of one rule."""
    words = rule.keys() - NOTES
    if words == {"$ref"}:
        return schema_test(rule["$ref"])  # no schema of an NCCO leads back to itself
    if words == {"oneOf", "discriminator", "mapping"}:
        return _union(rule)
    if words == {"oneOf"}:
        return _either(rule)
    kinds = rule.get("type", ())
    if len(kinds) != 1 or kinds[0] not in MAKERS:
        return UNSURE
    known, make = MAKERS[kinds[0]]
    return make(rule) if words <= known | {"type"} else UNSURE


def _text(rule: Rule) -> Test:
    if "enum" in rule and "pattern" in rule:
        return UNSURE
    if "enum" in rule:
        return (str,), frozenset(rule["enum"]).__contains__
    if "pattern" in rule:
        from vonage_openapi._rules import compiled

        return (str,), compiled(rule["pattern"]).search
    return (str,), None


def _flag(_: Rule) -> Test:
    return (bool,), None


def _number(rule: Rule) -> Test:
    least: float = rule.get("minimum", -LARGE)
    most: float = rule.get("maximum", LARGE)
    return (int,) if rule["type"] == ["integer"] else (int, float), lambda value: least <= value <= most


def _list(rule: Rule) -> Test:
    least: int = rule.get("minItems", 0)
    most: int = rule.get("maxItems", LARGE)
    types, more = _test(rule["items"])

    def test(value: list[Any]) -> bool:
        for item in value:
            if type(item) not in types or (more is not None and not more(item)):
                return False
        return least <= len(value) <= most

    return (list,), test


def _object(rule: Rule) -> Test:
    find = {name: _test(one) for name, one in rule.get("properties", {}).items()}.get
    required = rule.get("required", ())
    presence = _presence(rule)

    def test(value: dict[str, Any]) -> object:
        for name in required:
            if name not in value:
                return False
        for name, item in value.items():
            if (known := find(name)) is not None:
                types, more = known
                if type(item) not in types or (more is not None and not more(item)):
                    return False
        return presence is None or presence(value)

    return (dict,), test


def _presence(rule: Rule) -> More | None:
    """The test of which fields an object has beside those that it must have; None if any will do."""
    not_together, any_of, one_of = (rule.get(f"x-{word}") for word in ("not-together", "any-required", "one-required"))
    if not (not_together or any_of or one_of):
        return None

    def given(groups: list[list[str]] | None, value: dict[str, Any]) -> int:
        return sum(all(name in value for name in group) for group in groups or ())

    return lambda value: (
        not given(not_together, value)
        and (not any_of or given(any_of, value) > 0)
        and (not one_of or given(one_of, value) == 1)
    )


def _either(rule: Rule) -> Test:
    """The test of values of several types, each with a branch of its own."""
    found: dict[type, More | None] = {}
    for one in rule["oneOf"]:
        types, more = _test(one)
        if not types or found.keys() & types:
            return UNSURE
        found |= dict.fromkeys(types, more)

    def test(value: Any) -> object:
        more = found[type(value)]
        return more is None or more(value)

    return tuple(found), test


def _union(rule: Rule) -> Test:
    """The test of objects of several kinds, of which one field says which it is."""
    discriminator = rule["discriminator"]
    tests = {kind: _test(one) for kind, one in rule["mapping"].items()}

    def test(value: dict[str, Any]) -> object:
        kind = value.get(discriminator)
        if type(kind) is not str or kind not in tests:
            return False
        _, more = tests[kind]
        return more is not None and more(value)

    return (dict,), test


NOTES = frozenset({"x-vonage-hint", "x-format"})
"""Words of a rule that refuse nothing."""
MAKERS: Mapping[str, tuple[frozenset[str], Callable[[Rule], Test]]] = {
    "string": (frozenset({"enum", "pattern"}), _text),
    "boolean": (frozenset(), _flag),
    "integer": (frozenset({"minimum", "maximum"}), _number),
    "number": (frozenset({"minimum", "maximum"}), _number),
    "array": (frozenset({"items", "minItems", "maxItems"}), _list),
    "object": (frozenset({"properties", "required", "x-not-together", "x-any-required", "x-one-required"}), _object),
}
"""For each type: the other words that its test heeds, and what makes the test."""
