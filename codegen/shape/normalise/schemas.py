"""Rules that concern one schema at a time: its type, its enumeration, its nullability, its words for the reader."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ... import marks
from ...errors import Journal
from ...grammar import is_ref, join
from ...guards import is_list, is_mapping

NULL: dict[str, Any] = {"type": "null"}

# Siblings of a reference that do not change what it accepts.
REMARKS = {
    "title", "summary", "description", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs",
    "default", "xml", "$comment",
}  # fmt: skip

# Extensions that say what values have to be like, most of them put there by `normalise`; no remarks.
PRESENCE = (marks.ANY_REQUIRED, marks.ONE_REQUIRED, marks.NOT_TOGETHER, marks.DEPENDENT_REQUIRED)
DEMANDS = {*PRESENCE, marks.ENUM, marks.CONST, "x-vonage-hint"}

_TYPES = ("null", "boolean", "object", "array", "number", "integer", "string")
_TYPE_SLIPS = {
    "int": "integer", "long": "integer", "short": "integer",
    "float": "number", "double": "number", "decimal": "number",
    "bool": "boolean", "none": "null",
    "str": "string", "text": "string", "date": "string", "datetime": "string", "date-time": "string", "time": "string",
    "uuid": "string", "uri": "string", "url": "string", "email": "string", "enum": "string",
    "file": "string", "binary": "string",
    "dict": "object", "map": "object", "hash": "object", "json": "object", "list": "array",
}  # fmt: skip
# The kind of string that a mistaken type name was meant to announce.
_FORMAT_OF_SLIP = {"file": "binary", "binary": "binary", "date": "date", "datetime": "date-time", "uuid": "uuid"}

# Tests of a value that the generator has no code for. Leaving one out accepts more, it never reads a value differently.
_UNREAD = (
    "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems",
    "dependentSchemas", "$defs",
)  # fmt: skip
_OBJECT_WORDS = ("properties", "additionalProperties", "patternProperties", "minProperties", "maxProperties")
_ARRAY_WORDS = ("items", "prefixItems", "minItems", "maxItems", "uniqueItems")
_PYTHON_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean", dict: "object", list: "array"}


def is_remark(key: str) -> bool:
    """Tell whether a keyword only comments on a schema."""
    return key in REMARKS or (key.startswith("x-") and key not in DEMANDS)


def parted(schema: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What only comments on a schema, and what it says itself."""
    remarks = {key: value for key, value in schema.items() if is_remark(key)}
    return remarks, {key: value for key, value in schema.items() if key not in remarks}


def is_null(schema: Any) -> bool:
    """Tell whether a schema accepts null and nothing else."""
    return is_mapping(schema) and schema.get("type") == "null"


def tidy_members(schema: Any, pointer: str, journal: Journal) -> Any:
    """Settle what only the parent of a schema can settle: `required: true` on a member, and members that are false."""
    if not is_mapping(schema):
        return schema
    properties = schema.get("properties", {})
    for name in [name for name, member in properties.items() if member is False]:
        del properties[name]
        place = join(pointer, "properties", name)
        journal.note("boolean-schema", place, "removed a property that may never be present")
    for key in ("oneOf", "anyOf", "prefixItems"):
        if key in schema and False in schema[key]:
            schema[key] = [member for member in schema[key] if member is not False]
            journal.note("boolean-schema", join(pointer, key), "removed a branch that accepts nothing")
        if schema.get(key) == []:
            del schema[key]
    if schema.get("items") is False:
        del schema["items"]
    for name, member in properties.items():
        if is_mapping(member) and isinstance(member.get("required"), bool):
            place = join(pointer, "properties", name)
            wanted = schema.get("required", [])
            if member.pop("required") and is_list(wanted):
                schema["required"] = [*wanted, *([] if name in wanted else [name])]
                journal.note("required-flag", place, f"moved 'required: true' to the list of the parent: {name}")
            else:
                journal.note("required-flag", place, "dropped 'required' from a single property")
    return schema


def normalise_schema(schema: Any, pointer: str, journal: Journal) -> Any:
    """Apply every rule that needs to see one schema only."""
    if isinstance(schema, bool):
        journal.note("boolean-schema", pointer, f"replaced {str(schema).lower()} by a schema that accepts anything")
        return {}
    _keep_words(schema, pointer, journal)
    if is_ref(schema):
        return _reference(schema, pointer, journal)
    if isinstance(schema.get("required"), bool):
        del schema["required"]
        journal.note("required-flag", pointer, "dropped 'required' from a schema that is not a property")
    _types(schema, pointer, journal)
    _drop(schema, _UNREAD, "keyword", "which does not change how a value is read", pointer, journal)
    _pattern_properties(schema, pointer, journal)
    _infer_type(schema, pointer, journal)
    _list_that_says_object(schema, pointer, journal)
    _arrays(schema, pointer, journal)
    _misplaced(schema, pointer, journal)
    nullable = _nullable(schema, pointer, journal)
    nullable = _enumeration(schema, pointer, journal) or nullable
    _constant(schema, pointer, journal)
    _bounds(schema, pointer, journal)
    drop_contradicted(schema, schema.get("example"), pointer, journal)
    return _split_types(with_null(schema) if nullable else schema, pointer, journal)


def with_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Let a schema accept null as well, in the form that the generator reads rightly.

    A list of types serves for plain scalars; anything else becomes a union of which null is a branch.
    """
    if is_null(schema):
        return schema
    plain = not any(key in schema for key in ("enum", "const", "allOf", "oneOf", "anyOf", "$ref"))
    types = schema.get("type")
    if plain and types is None:
        return schema
    names = [types] if isinstance(types, str) else types or []
    if plain and not any(name in ("object", "array") for name in names):
        return {**schema, "type": [*names, "null"]}
    for key in ("oneOf", "anyOf"):
        if key in schema and all(other in (key, "discriminator") or is_remark(other) for other in schema):
            branches = schema[key]
            return schema if any(is_null(branch) for branch in branches) else {**schema, key: [*branches, dict(NULL)]}
    outer, inner = parted(schema)
    return {**outer, "oneOf": [inner, dict(NULL)]}


def _keep_words(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    """Put aside what the generator would act upon: defaults are sent on the wire, formats are parsed."""
    if "default" in schema:
        schema[marks.DEFAULT] = schema.pop("default")
        journal.note("default", pointer, "kept the default for documentation only, as x-default")
    if "format" in schema and schema.get("type") not in ("integer", "number") and schema["format"] not in _BYTES:
        schema[marks.FORMAT] = schema.pop("format")
        journal.note("format", pointer, f"kept the format {schema[marks.FORMAT]!r} as x-format")
    examples = schema.get("examples")
    if is_list(examples) and examples and "example" not in schema:
        schema["example"] = examples[0]


_BYTES = ("binary", "byte")


def _reference(schema: dict[str, Any], pointer: str, journal: Journal) -> dict[str, Any]:
    nullable = schema.pop("nullable", False)
    extra = {key: value for key, value in schema.items() if key != "$ref" and not is_remark(key)}
    if extra:
        for key in extra:
            del schema[key]
        rest = normalise_schema(extra, pointer, journal)
        remarks = {key: schema.pop(key) for key in list(schema) if key != "$ref"}
        schema = {**remarks, "allOf": [schema, rest]}
        journal.note("ref-siblings", pointer, f"joined a reference with its siblings: {', '.join(extra)}")
    if nullable:
        journal.note("nullable", pointer, "made null a branch of its own")
        return with_null(schema)
    return schema


def _types(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    if "type" not in schema:
        return
    stated = schema["type"]
    names: list[str] = []
    for name in stated if is_list(stated) else [stated]:
        settled = _type_name(name, schema, pointer, journal)
        if settled not in names:
            names.append(settled)
    if not names or "any" in names:
        del schema["type"]
        journal.note("type", pointer, f"dropped the type {stated!r}: anything is accepted")
    else:
        schema["type"] = names[0] if len(names) == 1 else names
        if schema["type"] != stated:
            journal.note("type", pointer, f"read the type {stated!r} as {schema['type']!r}")


def _type_name(name: str | None, schema: dict[str, Any], pointer: str, journal: Journal) -> str:
    lowered = "null" if name is None else name.strip().lower()
    if lowered in _TYPES or lowered == "any":
        return lowered
    if lowered not in _TYPE_SLIPS:
        raise journal.error(join(pointer, "type"), f"{name!r} is not a type", f"Use one of {', '.join(_TYPES)}")
    meant = _FORMAT_OF_SLIP.get(lowered)
    if meant is not None:
        schema.setdefault("format" if meant in _BYTES else marks.FORMAT, meant)
    return _TYPE_SLIPS[lowered]


def _drop(schema: dict[str, Any], keys: tuple[str, ...], rule: str, why: str, pointer: str, journal: Journal) -> None:
    for key in keys:
        if key in schema:
            del schema[key]
            journal.note(rule, join(pointer, key), f"dropped {key!r}, {why}")


def _pattern_properties(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    patterns = schema.pop("patternProperties", None)
    if patterns is None:
        return
    if not is_mapping(schema.get("additionalProperties")):
        schema["additionalProperties"] = next(iter(patterns.values())) if len(patterns) == 1 else True
    journal.note("pattern-properties", pointer, "read 'patternProperties' as 'additionalProperties'")


def _infer_type(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    if "type" in schema or any(key in schema for key in ("allOf", "oneOf", "anyOf")):
        return
    if any(key in schema for key in _OBJECT_WORDS):
        schema["type"] = "object"
    elif any(key in schema for key in _ARRAY_WORDS):
        schema["type"] = "array"
    elif schema.get("enum"):
        found = sorted({_PYTHON_TYPES[type(value)] for value in schema["enum"] if value is not None})
        if not found:
            return
        schema["type"] = found[0] if len(found) == 1 else found
    else:
        return
    journal.note("type", pointer, f"added the missing type {schema['type']!r}")


def _arrays(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    names = schema.get("type")
    is_array = names == "array" or (is_list(names) and "array" in names)
    if not is_array and not (names is None and is_list(schema.get("items"))):
        return
    if "properties" in schema and "items" not in schema and names == "array":
        members = {key: schema.pop(key) for key in ("properties", "required", "additionalProperties") if key in schema}
        schema["items"] = {"type": "object", **members}
        journal.note("items", pointer, "took the properties of an array for those of its items")
    listed = schema.pop("prefixItems", [])
    items = schema.get("items")
    if is_list(items):
        listed, items = [*listed, *items], None
    if listed:
        branches = [*listed, *([items] if items is not None else [])]
        schema["items"] = branches[0] if len(branches) == 1 else {"oneOf": branches}
        journal.note("tuple", pointer, "read a list of item schemas as a union for every item")
    elif items is None:
        schema["items"] = {}
        journal.note("items", pointer, "added the missing items, of any type")


def _list_that_says_object(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    if schema.get("type") == "object" and "items" in schema and not any(key in schema for key in _OBJECT_WORDS):
        schema["type"] = "array"
        journal.note("type", pointer, "read an object that has items and no properties as an array")


def _misplaced(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    """Drop keywords that belong to another type than the one the schema states."""
    names = schema.get("type")
    if not isinstance(names, str):
        return
    strangers = {"object": _ARRAY_WORDS, "array": _OBJECT_WORDS}.get(names, (*_ARRAY_WORDS, *_OBJECT_WORDS, "required"))
    _drop(schema, strangers, "misplaced", f"as a schema of type {names!r} has none", pointer, journal)


def _nullable(schema: dict[str, Any], pointer: str, journal: Journal) -> bool:
    nullable = bool(schema.pop("nullable", False))
    names = schema.get("type")
    if is_list(names) and "null" in names:
        rest = [name for name in names if name != "null"]
        schema["type"] = rest[0] if len(rest) == 1 else rest
        return True
    if nullable:
        journal.note("nullable", pointer, "replaced 'nullable' by the null type")
    return nullable


def _enumeration(schema: dict[str, Any], pointer: str, journal: Journal) -> bool:
    """Leave an enumeration of distinct strings or integers, or none; tell whether null was among its values."""
    if "enum" not in schema:
        return False
    stated = schema.pop("enum")
    values = [value for value in stated if value is not None]
    has_null = len(values) < len(stated)
    if not values:
        if has_null:
            schema["type"] = "null"
        journal.note("enum", pointer, "replaced an enumeration without values")
        return False
    if schema.get("type") == "array":
        items = schema["items"]
        is_free = not any(key in items for key in ("enum", "$ref", "oneOf", "anyOf", "allOf", "properties"))
        if is_free and not any(is_mapping(value) or is_list(value) for value in values):
            schema["items"] = normalise_schema({**items, "enum": stated}, join(pointer, "items"), journal)
        journal.note("enum", pointer, "moved an enumeration from an array to its items")
        return False
    if schema.get("type") == "object" and not all(is_mapping(value) for value in values):
        journal.note("enum", pointer, "dropped an enumeration in which nothing can be an object")
        return False
    values = _of_stated_type(_distinct(values), schema, pointer, journal)
    kinds: set[type[Any]] = {type(value) for value in values}
    if kinds in ({str}, {int}):
        schema["enum"] = values
        if "type" not in schema or is_list(schema["type"]):
            schema["type"] = "string" if kinds == {str} else "integer"
        if len(values) < len(stated) - has_null:
            journal.note("enum", pointer, "removed values that occur twice")
        if marks.DEFAULT in schema and schema[marks.DEFAULT] not in stated:
            journal.note("enum", pointer, f"the default {schema[marks.DEFAULT]!r} is not one of the values")
    else:
        # The generator has literal types for strings and integers only.
        schema[marks.ENUM] = values
        schema.setdefault("type", sorted({_PYTHON_TYPES[kind] for kind in kinds}))
        if is_list(schema["type"]) and len(schema["type"]) == 1:
            schema["type"] = schema["type"][0]
        journal.note("enum", pointer, f"kept an enumeration of {schema['type']} values as x-enum")
    return has_null


def _distinct(values: list[Any]) -> list[Any]:
    # True equals 1 in Python, but not in JSON.
    distinct: list[Any] = []
    for value in values:
        if not any(type(value) is type(other) and value == other for other in distinct):
            distinct.append(value)
    return distinct


def _of_stated_type(values: list[Any], schema: dict[str, Any], pointer: str, journal: Journal) -> list[Any]:
    """Undo YAML's guesses: a string enumeration may list `1` or `true` without quotes, a number one may quote them."""
    stated = schema.get("type")
    if stated == "string" and all(isinstance(value, (str, int, float)) for value in values):
        texts = [str(value).lower() if isinstance(value, bool) else str(value) for value in values]
        if texts != values:
            journal.note("enum", pointer, "wrote the values of a string enumeration as strings")
        return _distinct(texts)
    if stated == "integer" and all(isinstance(value, str) for value in values):
        if all(value.lstrip("-").isdecimal() for value in values):
            journal.note("enum", pointer, "wrote the values of a number enumeration as numbers")
            return _distinct([int(value) for value in values])
        schema["type"] = "string"
        journal.note("type", pointer, "an enumeration of strings is of type string")
    return values


def _constant(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    if "const" not in schema:
        return
    value = schema["const"]
    if value is None:
        del schema["const"]
        schema["type"] = "null"
    elif is_mapping(value) or is_list(value):
        schema[marks.CONST] = schema.pop("const")
        schema.setdefault("type", _PYTHON_TYPES[type(value)])
        if schema["type"] == "array":
            schema.setdefault("items", {})
        journal.note("const", pointer, "kept a constant that is not a scalar as x-const")
    elif schema.get("type") in ("object", "array"):
        del schema["const"]
        journal.note("const", pointer, f"dropped a constant that cannot be of type {schema['type']}")
    else:
        schema.setdefault("type", _PYTHON_TYPES[type(value)])
        if is_list(schema["type"]):
            schema["type"] = _PYTHON_TYPES[type(value)]


def _bounds(schema: dict[str, Any], pointer: str, journal: Journal) -> None:
    """Write exclusive bounds as OpenAPI 3.1 does: as numbers that replace the inclusive ones."""
    for exclusive, inclusive in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool):
            is_exclusive = schema.pop(exclusive)
            if is_exclusive and inclusive in schema:
                schema[exclusive] = schema.pop(inclusive)
            journal.note("exclusive-bound", pointer, f"wrote {exclusive!r} as a number")
    if schema.get("multipleOf", 1) <= 0:
        del schema["multipleOf"]
        journal.note("keyword", join(pointer, "multipleOf"), "dropped a divisor that is not positive")


def drop_contradicted(schema: dict[str, Any], example: Any, pointer: str, journal: Journal) -> None:
    """Drop the bounds that a description's own example breaks: no value would get through that the platform takes."""
    for key, is_broken in _BROKEN.items():
        if key in schema and is_broken(example, schema[key]):
            del schema[key]
            journal.note("contradiction", join(pointer, key), f"dropped {key!r}: the example {example!r} breaks it")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _misses(text: Any, pattern: str) -> bool:
    try:
        return isinstance(text, str) and not re.search(pattern, text)
    except (re.error, RecursionError, OverflowError):
        return False


_BROKEN: dict[str, Callable[[Any, Any], bool]] = {
    "pattern": _misses,
    "minLength": lambda text, least: isinstance(text, str) and len(text) < least,
    "maxLength": lambda text, most: isinstance(text, str) and len(text) > most,
    "minimum": lambda value, least: _is_number(value) and value < least,
    "maximum": lambda value, most: _is_number(value) and value > most,
    "exclusiveMinimum": lambda value, least: _is_number(value) and value <= least,
    "exclusiveMaximum": lambda value, most: _is_number(value) and value >= most,
}


def _split_types(schema: dict[str, Any], pointer: str, journal: Journal) -> dict[str, Any]:
    """Make a union of a schema that allows objects or arrays beside other types."""
    names = schema.get("type")
    if not is_list(names) or not any(name in ("object", "array") for name in names):
        return schema
    if any(key in schema for key in ("allOf", "oneOf", "anyOf")):
        del schema["type"]
        return schema
    words = {"object": (*_OBJECT_WORDS, "required", *PRESENCE), "array": _ARRAY_WORDS}
    special = {key for keys in words.values() for key in keys}
    outer, inner = parted(schema)
    shared = {key: value for key, value in inner.items() if key not in special and key != "type"}
    branches: list[dict[str, Any]] = []
    for name in names:
        own = {key: schema[key] for key in words.get(name, ()) if key in schema}
        branches.append({"type": name, **own, **({} if name in ("object", "array", "null") else shared)})
    journal.note("type", pointer, f"made a union of the types {', '.join(names)}")
    return {**outer, "oneOf": branches}
