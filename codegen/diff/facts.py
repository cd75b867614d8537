"""What a schema says, in one form for OpenAPI 3.0 and 3.1, with `allOf` put together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..guards import is_mapping
from ..lint.values import as_list, as_mapping, as_text, show
from .side import Part, Side

LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
JSON_TYPES: dict[type, str] = {
    bool: "boolean",  # before integer, as Python counts it as one
    str: "string",
    int: "integer",
    float: "number",
    list: "array",
    dict: "object",
    type(None): "null",
}


@dataclass
class Facts:
    """The statements of one schema. Empty `types` mean that any type will do."""

    pointer: str
    types: frozenset[str] = frozenset()
    values: list[Any] | None = None
    bounds: dict[str, float] = field(default_factory=dict[str, float])
    divisors: set[float] = field(default_factory=set[float])
    is_unique: bool = False
    pattern: str = ""
    format: str = ""
    default: Any = None
    has_default: bool = False
    properties: dict[str, Part] = field(default_factory=dict[str, Part])
    required: set[str] = field(default_factory=set[str])
    presence: set[str] = field(default_factory=set[str])
    items: Part | None = None
    additional: Part | None = None
    is_closed: bool = False
    branches: list[Part] = field(default_factory=list[Part])
    discriminator: str = ""
    mapping: dict[str, str] = field(default_factory=dict[str, str])  # value -> pointer of the branch
    only: str = ""  # pointer of the only branch, if this is a union with just one


def facts_of(side: Side, part: Part) -> Facts:
    """The facts of the schema at `part`, its own references followed."""
    start = side.follow(part)
    facts = Facts(start.pointer)
    _add(side, start, facts, set())
    return facts


def _add(side: Side, part: Part, facts: Facts, seen: set[str]) -> None:
    part = side.follow(part)
    schema = as_mapping(part.value)
    if part.pointer in seen:
        return
    seen.add(part.pointer)
    if types := _types(schema):
        facts.types = _meet(facts.types, types)
    if values := _values(schema):
        facts.values = values if facts.values is None else [value for value in values if value in facts.values]
    _add_bounds(schema, facts)
    divisor = schema.get("multipleOf")
    if isinstance(divisor, (int, float)) and not isinstance(divisor, bool):
        facts.divisors.add(divisor)
    facts.is_unique = facts.is_unique or schema.get("uniqueItems") is True
    facts.pattern = as_text(schema.get("pattern")) or facts.pattern
    facts.format = as_text(schema.get("format")) or facts.format
    if "default" in schema:
        facts.default, facts.has_default = schema["default"], True
    facts.properties |= dict(part.at("properties").members())
    facts.required.update(filter(None, map(as_text, as_list(schema.get("required")))))
    facts.items = part.at("items") if "items" in schema else facts.items
    facts.additional = (
        part.at("additionalProperties") if is_mapping(schema.get("additionalProperties")) else facts.additional
    )
    facts.is_closed = facts.is_closed or schema.get("additionalProperties") is False
    _add_presence(schema, facts)
    for member in part.at("allOf").items():
        _add(side, member, facts, seen)
    _add_branches(side, part, facts, seen)


def _types(schema: dict[str, Any]) -> frozenset[str]:
    named = schema.get("type")
    types = {as_text(name) for name in (as_list(named) or [named])} - {""}
    if not types and (values := _values(schema)):
        types = {_type_of(value) for value in values}
    if not types and "properties" in schema:
        types = {"object"}
    if not types and "items" in schema:
        types = {"array"}
    if "number" in types:
        types.add("integer")
    return frozenset(types | {"null"} if types and schema.get("nullable") is True else types)


def _type_of(value: Any) -> str:
    return next(name for kind, name in JSON_TYPES.items() if isinstance(value, kind))


def _meet(types: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """The types that both allow. Where they contradict each other, the later one counts."""
    return (types & others or others) if types else others


def _values(schema: dict[str, Any]) -> list[Any]:
    return [schema["const"]] if "const" in schema else as_list(schema.get("enum"))


def _add_bounds(schema: dict[str, Any], facts: Facts) -> None:
    for names, tightest in ((LOWER, max), (UPPER, min)):
        for name in names:
            value = schema.get(name)
            if name.startswith("exclusive") and value is True:  # as OpenAPI 3.0 has it
                value = schema.get(name[9:].lower())
            elif schema.get(f"exclusive{name.capitalize()}") is True:
                continue
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                facts.bounds[name] = tightest(value, facts.bounds.get(name, value))


def _add_presence(schema: dict[str, Any], facts: Facts) -> None:
    """Conditions on fields being there: one of these, not both, a needs b."""
    for keyword, words in (("anyOf", "at least one of"), ("oneOf", "exactly one of")):
        branches = as_list(schema.get(keyword))
        if branches and all(set(as_mapping(branch)) == {"required"} for branch in branches):
            lists = (as_list(branch["required"]) for branch in branches)
            facts.presence.add(f"{words} {', '.join(sorted('+'.join(map(str, names)) for names in lists))}")
    if names := as_list(as_mapping(schema.get("not")).get("required")):
        facts.presence.add(f"not {' and '.join(sorted(map(str, names)))} together")
    for trigger, names in as_mapping(schema.get("dependentRequired")).items():
        facts.presence.update(f"{trigger} needs {name}" for name in as_list(names))


def _add_branches(side: Side, part: Part, facts: Facts, seen: set[str]) -> None:
    for keyword in ("oneOf", "anyOf"):
        parts = [branch for branch in part.at(keyword).items() if set(as_mapping(branch.value)) != {"required"}]
        plain = [_types(as_mapping(side.follow(branch).value)) for branch in parts if _is_plain(side, branch)]
        others = [branch for branch in parts if not _is_plain(side, branch)]
        if len(others) == 1:  # "this or null" is the same as a type that may be null
            before, facts.only = facts.types, side.follow(others[0]).pointer
            _add(side, others[0], facts, seen)
            facts.types = facts.types.union(*plain) if facts.types else before
        else:
            if plain and not others:
                facts.types = _meet(facts.types, frozenset[str]().union(*plain))
            facts.branches += others
    discriminator = part.at("discriminator")
    facts.discriminator = as_text(discriminator.at("propertyName").value) or facts.discriminator
    for value, reference in discriminator.at("mapping").members():
        facts.mapping[value] = as_text(reference.value).removeprefix("#")


def _is_plain(side: Side, part: Part) -> bool:
    """Whether a branch says a simple type and nothing that would have to be compared."""
    schema = as_mapping(side.follow(part).value)
    return "type" in schema and not {"object", "array"} & _types(schema) and not _values(schema)


def text_of_types(types: frozenset[str]) -> str:
    """The types in words."""
    return " or ".join(sorted(types - {"integer"} if "number" in types else types)) or "anything"


def text_of_values(values: list[Any]) -> str:
    """Some values in words."""
    return ", ".join(map(show, values[:8])) + (f" and {len(values) - 8} more" if len(values) > 8 else "")
