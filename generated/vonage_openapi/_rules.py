# Copied from codegen/runtime by `make generate`. Do not edit here.
"""Checks a request against its description, before it is sent. Loaded when the first request is checked.

The rules of an API stand in its `schemas.json`, a trimmed form of the description: JSON Schema's words, with `$ref`
naming another schema of the same file and the presence rules as `x-any-required`, `x-one-required`, `x-not-together`
and `x-dependent-required`. Unknown fields pass, so that a feature works on the day it appears; a numeric string passes
for a number, and "true" for true, as programs send them and the platform takes them. Every fault is reported, each with
its wire path.
"""

from __future__ import annotations

import json
import math
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

from ._fits import Fits, Test, clash
from ._runtime import Problem, Request
from ._values import UNSET, as_text
from .formats import is_list, is_object

Schema = Mapping[str, Any]


class Context(NamedTuple):
    """What a check needs besides schema and value."""

    schemas: Mapping[str, Schema]
    text: bool
    """Whether values travel as text (query, form), so that "1", 1 and True are all fine where they fit."""


@cache
def load_rules(package: str) -> Mapping[str, Any]:
    """The rules of one API: `operations` and `schemas`."""
    rules: Mapping[str, Any] = json.loads(pkgutil.get_data(package, "schemas.json") or b"{}")
    return rules


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with JSON Schema's meaning: digits are ASCII, and `$` is the very end, not before a last newline."""
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern), re.ASCII)


@cache
def load_tests(package: str) -> Fits:
    """The quick tests of one API's schemas."""
    return Fits(load_rules(package)["schemas"])


class Parameter(NamedTuple):
    """One parameter of an operation, with what is asked of its value."""

    place: str
    name: str
    required: bool
    schema: Schema
    test: Test


class Operation(NamedTuple):
    """What is asked of the requests of one operation."""

    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, tuple[Schema, Test]]
    """By media type; the usual one has an empty name."""
    body_required: bool
    schemas: Mapping[str, Schema]


@cache
def load_operation(package: str, id: str) -> Operation:
    """The rules of one operation and the quick tests made from them."""
    rules, tests = load_rules(package), load_tests(package)
    rule = rules["operations"].get(id, {})
    bodies = {**({"": rule["body"]} if "body" in rule else {}), **rule.get("bodies", {})}
    parameters = [
        Parameter(place, name, parameter.get("required", False), parameter["schema"], tests.of(parameter["schema"]))
        for place, named in rule.get("parameters", {}).items()
        for name, parameter in named.items()
    ]
    return Operation(
        tuple(parameters),
        {media_type: (body, tests.of(body)) for media_type, body in bodies.items()},
        rule.get("body_required", False),
        rules["schemas"],
    )


def request_problems(request: Request) -> list[Problem]:
    """Everything in a request that its description does not allow."""
    op = request.op
    operation = load_operation(op.package, op.id)
    found = list(_parameter_problems(operation, request)) if operation.parameters else []
    body = request.body
    if body is UNSET:
        if operation.body_required:
            found.append(Problem("body", "is missing"))
    elif operation.bodies:
        found += _body_problems(operation, request)
    return found


def _body_problems(operation: Operation, request: Request) -> list[Problem]:
    body = request.body
    try:
        _, kind, entry = request.chosen()
    except ValueError as error:
        return [Problem("media_type", str(error))]
    if not entry:
        offered = request.op.bodies or (request.op.media_type,)
        return [Problem("media_type", f"must be {_or(map(_quoted, offered))}, not {_shown({}, request.media_type)}")]
    if kind in ("bytes", "lines") and not isinstance(body, str):
        return []  # what it holds is for the platform to judge
    as_form = kind in ("form", "multipart")
    if as_form and is_object(body):
        body = {name: value for name, value in body.items() if value is not None}  # None is not sent in a form
    schema, test = operation.bodies.get(entry) or operation.bodies[""]
    return [] if _fits(test, body) else _all_problems(schema, body, Context(operation.schemas, as_form))


def _fits(test: Test, value: Any) -> bool:
    """Whether a quick test is enough; a value that is nested too deeply is left to the full check."""
    types, more = test
    try:
        return type(value) in types and (more is None or bool(more(value)))
    except RecursionError:
        return False


def _parameter_problems(operation: Operation, request: Request) -> Iterator[Problem]:
    given: dict[str, Mapping[str, Any]] = {
        "path": request.path_values, "query": request.query, "header": request.header_values, "cookie": request.cookies
    }  # fmt: skip
    for place, name, required, schema, test in operation.parameters:
        value = given[place].get(name)
        if value is None:
            if required:
                yield Problem(name, "is missing")
        elif place == "path" and _is_lost(request, name, value):
            yield Problem(name, f"is part of the address and cannot be {value!r}")
        elif place == "header" and isinstance(value, str) and not value.isprintable():
            yield Problem(name, "is a header and cannot hold line breaks or control characters")
        elif not _fits(test, value):
            yield from check(schema, value, name, Context(operation.schemas, text=True))


def _is_lost(request: Request, name: str, value: Any) -> bool:
    """Whether a path would be another one with this value in it."""
    if isinstance(value, str) and not request.op.styles:
        return value in ("", ".", "..")
    try:
        return isinstance(value, (str, dict, list, tuple)) and request.path_part(name) in ("", ".", "..")
    except ValueError:  # it cannot be written at all
        return False


def model_problems(package: str, model: str, data: Mapping[str, Any]) -> list[Problem]:
    """Everything in a model's data that its description does not allow; nothing if it is never sent."""
    schemas = load_rules(package)["schemas"]
    if model not in schemas or _fits(load_tests(package).of({"$ref": model}), data):
        return []
    return _all_problems(schemas[model], data, Context(schemas, text=False))


def _all_problems(schema: Schema, value: Any, context: Context) -> list[Problem]:
    try:
        return list(check(schema, value, "", context))
    except RecursionError:
        return [Problem("body", "is nested too deeply")]


def check(schema: Schema, value: Any, path: str, context: Context) -> Iterator[Problem]:
    """Every problem of a value.

    Args:
        schema: A rule of `schemas.json`.
        value: JSON-like data.
        path: Where the value stands, `workflow[0]` for one; empty for the body itself.
        context: The other rules of the API, and how values travel.
    """
    while "$ref" in schema:
        schema = context.schemas[schema["$ref"]]
    if "oneOf" in schema:
        yield from _check_union(schema, value, path, context)
        return
    kinds = schema.get("type")
    if context.text and kinds is not None and "array" not in kinds and is_list(value) and len(value) == 1:
        value = value[0]  # a form or query spells a list of one like its entry
    allowed = schema.get("enum")
    is_of_kind = kinds is None or any(_is(kind, value, context.text) for kind in kinds)
    if allowed is not None and not (is_of_kind and _allowed(allowed, value, context.text)):
        hint = _similar(value, allowed)
        yield Problem(path or "body", f"must be {_or(map(_quoted, allowed))}, not {_shown(schema, value)}{hint}")
    elif not is_of_kind:
        yield Problem(
            path or "body", f"must be {_or(_KIND_NAMES[k] for k in kinds or ())}, not {_shown(schema, value)}"
        )
    elif is_object(value):
        yield from _check_object(schema, value, path, context)
    elif is_list(value):
        yield from _check_array(schema, value, path, context)
    elif value is not None:
        yield from _check_scalar(schema, value, path or "body")


def _check_object(schema: Schema, value: Mapping[str, Any], path: str, context: Context) -> Iterator[Problem]:
    properties: Mapping[str, Schema] = schema.get("properties", {})
    yield from _check_presence(schema, value, path, properties)
    others: Schema | None = schema.get("additionalProperties")
    for name, item in value.items():
        rule = properties.get(name, others)
        if rule is not None:
            yield from check(rule, item, _at(path, name), context)


def _check_presence(
    schema: Schema, value: Mapping[str, Any], path: str, properties: Mapping[str, Schema]
) -> Iterator[Problem]:
    def has(names: Sequence[str]) -> bool:
        return all(name in value for name in names)

    def meant(names: Iterable[str], field: str = "") -> str:
        unknown = [other for other in value if other not in properties]
        hints = (_similar(name, unknown, f"is {{!r}} meant for {field or name}?") for name in names)
        return next(filter(None, hints), "")

    for name in schema.get("required", ()):
        if name not in value:
            yield Problem(_at(path, name), "is missing" + meant([name], "it"))
    here = path or "body"
    least, most = schema.get("minProperties", 0), schema.get("maxProperties")
    if len(value) < least:
        yield Problem(here, f"must have at least {_count(least, 'field', 'fields')}, has {len(value)}")
    if most is not None and len(value) > most:
        yield Problem(here, f"can have at most {_count(most, 'field', 'fields')}, has {len(value)}")
    if (groups := schema.get("x-any-required")) and not any(map(has, groups)):
        yield Problem(here, f"needs {_or(map(_together, groups))}{meant(chain.from_iterable(groups))}")
    if groups := schema.get("x-one-required"):
        given = [group for group in groups if has(group)]
        if not given:
            yield Problem(here, f"needs {_or(map(_together, groups))}{meant(chain.from_iterable(groups))}")
        elif len(given) > 1:
            yield Problem(here, f"takes only one of {', '.join(map(_together, groups))}")
    for group in schema.get("x-not-together", ()):
        if clash(group, value):
            yield Problem(here, f"cannot have {_together(_with_values(group))} at once")
    for name, needed in schema.get("x-dependent-required", {}).items():
        if name in value and not has(needed):
            yield Problem(_at(path, name), f"needs {_together([n for n in needed if n not in value])} beside it")


def _check_array(schema: Schema, value: Sequence[Any], path: str, context: Context) -> Iterator[Problem]:
    least, most = schema.get("minItems", 0), schema.get("maxItems")
    if len(value) < least:
        yield Problem(path or "body", f"must have at least {_count(least, 'entry', 'entries')}, has {len(value)}")
    if most is not None and len(value) > most:
        yield Problem(path or "body", f"can have at most {_count(most, 'entry', 'entries')}, has {len(value)}")
    if schema.get("uniqueItems") and any(item in value[:i] for i, item in enumerate(value)):
        yield Problem(path or "body", "has the same entry twice")
    if items := schema.get("items"):
        for index, item in enumerate(value):
            yield from check(items, item, f"{path}[{index}]", context)


def _check_scalar(schema: Schema, value: Any, path: str) -> Iterator[Problem]:
    """Bounds of a text or number. A numeric string is checked as a number where no text is expected."""
    kinds = schema.get("type") or ["string" if isinstance(value, str) else "number"]
    if "string" in kinds and (isinstance(value, str) or not {"integer", "number", "boolean"} & set(kinds)):
        yield from _check_text(schema, as_text(value), path)
    elif not isinstance(value, bool) and (number := _number(value)) is not None:
        yield from _check_number(schema, value, number, path)


def _check_text(schema: Schema, value: str, path: str) -> Iterator[Problem]:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if len(value) < least:
        yield Problem(path, f"must have at least {_count(least, 'character', 'characters')}, has {len(value)}")
    if most is not None and len(value) > most:
        yield Problem(path, f"can have at most {_count(most, 'character', 'characters')}, has {len(value)}")
    pattern = schema.get("pattern")
    if pattern is not None and not compiled(pattern).search(value):
        wanted = schema.get("x-vonage-hint") or f"text that matches {pattern}"
        yield Problem(path, f"must be {wanted}, not {_shown(schema, value)}")


def _check_number(schema: Schema, value: Any, number: float, path: str) -> Iterator[Problem]:
    for word, broken, text in (
        ("minimum", number.__lt__, "at least"),
        ("maximum", number.__gt__, "at most"),
        ("exclusiveMinimum", number.__le__, "more than"),
        ("exclusiveMaximum", number.__ge__, "less than"),
    ):
        bound = schema.get(word)
        if bound is not None and broken(float(bound)):
            yield Problem(path, f"must be {text} {bound}, not {_shown(schema, value)}")
    step = schema.get("multipleOf")
    # 0.3 is a multiple of 0.1 although binary fractions leave a crumb.
    if step and abs(math.remainder(number, step)) > 1e-9 * step + 1e-15 * abs(number):
        yield Problem(path, f"must be a multiple of {step}, not {_shown(schema, value)}")


def _check_union(schema: Schema, value: Any, path: str, context: Context) -> Iterator[Problem]:
    name = schema.get("discriminator")
    if name is None or not is_object(value):
        tried = [(branch, list(check(branch, value, path, context))) for branch in schema["oneOf"]]
        if all(problems for _, problems in tried):
            here = path or "body"
            # The branch of the right kind says more than one that takes, say, a text where an object was given.
            yield from min(
                tried, key=lambda one: (one[1][0].path == here, not _is_kind(one[0], value, context), len(one[1]))
            )[1]
        return
    branches: Mapping[str, Schema] = schema["mapping"]
    at = _at(path, name)
    kind = value.get(name, UNSET)
    if kind is UNSET:
        hint = _similar(name, value, "is {!r} meant for it?")
        yield Problem(at, f"is missing; one of {', '.join(map(_quoted, branches))}{hint}")
    elif not isinstance(kind, str) or kind not in branches:
        hint = _similar(kind, branches)
        yield Problem(at, f"must be {_or(map(_quoted, branches))}, not {_shown({}, kind)}{hint}")
    else:
        yield from check(branches[kind], value, path, context)


_KIND_NAMES = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}


def _is(kind: str, value: Any, text: bool) -> bool:
    if kind == "null":
        return value is None
    if kind == "object":
        return is_object(value)
    if kind == "array":
        return is_list(value)
    if kind == "boolean":
        # Programs send "true" in JSON too, as official examples do.
        words = ("true", "false", "0", "1") if text else ("true", "false")
        return isinstance(value, bool) or ((text or isinstance(value, str)) and str(value).lower() in words)
    if kind == "string":
        return isinstance(value, str) or (text and _number(value) is not None)
    if isinstance(value, bool) or (isinstance(value, Decimal) and not text):
        return False  # JSON knows no decimals
    number = _number(value)
    return number is not None and (kind == "number" or number.is_integer())


def _is_kind(schema: Schema, value: Any, context: Context) -> bool:
    """Whether a value is at least of the type that a schema asks for."""
    while "$ref" in schema:
        schema = context.schemas[schema["$ref"]]
    return any(_is(kind, value, context.text) for kind in schema.get("type", ()))


def _number(value: Any) -> float | None:
    """The finite number that a value is or spells, else None."""
    if isinstance(value, (int, float, Decimal)) or (
        isinstance(value, str) and compiled(r"^-?\d+(\.\d+)?$").search(value)
    ):
        try:
            number = float(value)
        except OverflowError:
            return None
        return number if math.isfinite(number) else None
    return None


def _allowed(allowed: Sequence[Any], value: Any, text: bool) -> bool:
    if text and (isinstance(value, str) or _number(value) is not None):
        return as_text(value) in map(as_text, allowed)
    if any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in allowed):
        return True
    return isinstance(value, str) and any(not isinstance(one, (str, bool)) and value == str(one) for one in allowed)


def _shown(schema: Schema, value: Any) -> str:
    """A value in an error: short, and never one that is secret."""
    if schema.get("x-format") == "password":
        return "what was given"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_object(value):
        return "an object"
    if is_list(value):
        return "a list"
    if isinstance(value, int) and value.bit_length() > 1000:
        return "a huge number"  # Python refuses to spell it
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    shown = repr(value) if isinstance(value, (str, int, float)) else f"a value of type {type(value).__name__}"
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def _at(path: str, name: Any) -> str:
    """The path of a field."""
    name = name if isinstance(name, str) and name.isprintable() else repr(name)
    return f"{path}.{name}" if path else name


def _quoted(value: Any) -> str:
    return "null" if value is None else json.dumps(value, ensure_ascii=False)


def _together(names: Iterable[str]) -> str:
    return " and ".join(names)


def _with_values(group: Sequence[str] | Mapping[str, Any]) -> Iterator[str]:
    """The names of fields, those of which only some values count with these."""
    for name in group:
        values = group[name] if isinstance(group, Mapping) else None
        yield f"{name} {_or(map(_quoted, values))}" if values else name


def _or(words: Iterable[str]) -> str:
    words = list(words)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _similar(word: Any, known: Iterable[Any], text: str = "did you mean {!r}?") -> str:
    """A hint at the likeliest spelling, or nothing."""
    import difflib

    if not isinstance(word, str):
        return ""
    spelt = {one.casefold(): one for one in known if isinstance(one, str)}
    close = difflib.get_close_matches(word.casefold(), spelt, 1, 0.7)
    return f" ({text.format(spelt[close[0]])})" if close else ""
