"""Checks a request against its description, before it is sent. Loaded when the first request is checked.

The rules of an API stand in its `schemas.json`, a trimmed form of the description: JSON Schema's words, with `$ref`
naming another schema of the same file and the presence rules as `x-any-required`, `x-one-required`, `x-not-together`
and `x-dependent-required`. Every fault is reported, each with its wire path.

What is newer than the description has to work on the day it appears, so unknown fields pass, and unknown values of an
enumeration pass as doubts, of which a client warns; a slip of the keyboard is a fault, see `_near_misses.py`. A
numeric string passes for a number, a number for a string, and "true" for true, as programs send them and the platform
takes them; so does null for a member that may be left out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from ._fits import Test, clash
from ._near_misses import nearest_name, nearest_value
from ._operations import Operation, Schema, load_operation, load_rules, load_tests, resolved
from ._problems import Misspelt, Problem
from ._values import UNSET, as_text
from ._wording import count, either, path_at, quoted, shown, similar, together, with_values
from .formats import is_list, is_object

if TYPE_CHECKING:
    from ._runtime import Request


class Context(NamedTuple):
    """What a check needs besides schema and value."""

    schemas: Mapping[str, Schema]
    text: bool  # whether values travel as text (query, form), so that "1" and 1 are both fine where they fit
    doubts: list[Problem] | None = None
    """Gets the values that the description does not know, and that may be newer than it; None where nobody asks."""
    is_closed: bool = False  # whether what the description does not know cannot be there, as in an address
    visit: Callable[[str, Any, str], object] | None = None
    """Called with the name of each schema that is checked, the value and its path."""


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with JSON Schema's meaning: digits are ASCII, and `$` is the very end, not before a last newline."""
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern), re.ASCII)


def request_findings(request: Request) -> tuple[list[Problem], list[Problem]]:
    """Everything in a request that its description does not allow, and what it does not know."""
    op = request.op
    operation = load_operation(op.package, op.id)
    doubts: list[Problem] = []
    found = list(request.faults)
    if operation.names or request.query:
        found += _parameter_problems(operation, request, doubts)
    if request.body is UNSET:
        if operation.body_required:
            found.append(Problem("body", "is missing"))
    elif operation.bodies:
        found += _body_problems(operation, request, doubts)
    if request.faults:  # what cannot be sent is said once
        blamed = {fault.path for fault in request.faults}
        found = [*request.faults, *(problem for problem in found if not ({problem.path, "body"} & blamed))]
    return found, doubts


def _body_problems(operation: Operation, request: Request, doubts: list[Problem]) -> list[Problem]:
    body = request.body
    try:
        _, kind, entry = request.chosen()
    except ValueError as error:
        return [Problem("media_type", str(error))]
    if not entry:
        offered = request.op.bodies or (request.op.media_type,)
        return [Problem("media_type", f"must be {either(map(quoted, offered))}, not {shown(request.media_type)}")]
    if kind in ("bytes", "lines") and not isinstance(body, str):
        return []  # what it holds is for the platform to judge
    as_form = kind in ("form", "multipart")
    if as_form and is_object(body):
        body = {name: value for name, value in body.items() if value is not None}  # None is not sent in a form
    schema, test = operation.bodies.get(entry) or operation.bodies[""]
    return [] if _fits(test, body) else _all_problems(schema, body, Context(operation.schemas, as_form, doubts))


def _fits(test: Test, value: Any) -> bool:
    """Whether a quick test is enough; a value that is nested too deeply is left to the full check."""
    types, more = test
    try:
        return type(value) in types and (more is None or bool(more(value)))
    except RecursionError:
        return False


def _parameter_problems(operation: Operation, request: Request, doubts: list[Problem]) -> Iterator[Problem]:
    given: dict[str, Mapping[str, Any]] = {
        "path": request.path_values, "query": request.query, "header": request.header_values, "cookie": request.cookies
    }  # fmt: skip
    blamed = {fault.path for fault in request.faults}
    for place, name, required, schema, test in operation.parameters:
        value = given[place].get(name)
        if place == "path" and name in blamed:
            continue
        if value is None:
            if required:
                yield Problem(name, "is missing")
        elif place == "header" and isinstance(value, str) and not value.isprintable():
            yield Problem(name, "is a header and cannot hold line breaks or control characters")
        elif not _fits(test, value):
            yield from check(schema, value, name, Context(operation.schemas, True, doubts, place == "path"))
    yield from _misspelt(request.header_values, operation.names.get("header", ()), "")
    names = operation.names.get("query", ())
    unknown = [name for name in request.query if name not in names]
    if unknown and operation.is_described:  # without the filter that was meant, the answer would be of something else
        near = {problem.path: problem for problem in _misspelt(request.query, names, "")}
        known = f"it has {', '.join(names)}" if names else "it has none"
        for name in unknown:
            yield near.get(name) or Problem(path_at("", name), f"is not a parameter of this operation; {known}")


def model_problems(package: str, model: str, data: Mapping[str, Any]) -> list[Problem]:
    """Everything in a model's data that its description does not allow; nothing if it is never sent."""
    schemas = load_rules(package)["schemas"]
    if model not in schemas or _fits(load_tests(package).of({"$ref": model}), data):
        return []
    return _all_problems(schemas[model], data, Context(schemas, text=False))


def _all_problems(schema: Schema, value: Any, context: Context) -> list[Problem]:
    try:
        return [
            problem if problem.path else problem._replace(path="body") for problem in check(schema, value, "", context)
        ]
    except RecursionError:
        return [Problem("body", "is nested too deeply")]


def check(schema: Schema, value: Any, path: str, context: Context) -> Iterator[Problem]:
    """Every problem of a value, which stands at a path such as `workflow[0]`; that of the whole is empty."""
    while (name := schema.get("$ref")) is not None:
        if context.visit is not None:
            context.visit(name, value, path)
        schema = context.schemas[name]
    if "oneOf" in schema:
        yield from _check_union(schema, value, path, context)
        return
    kinds, allowed = schema.get("type"), schema.get("enum")
    if context.text and kinds is not None and "array" not in kinds and is_list(value) and len(value) == 1:
        value = value[0]  # a form or query spells a list of one like its entry
    # An enumeration need not say its types.
    asked = kinds or [kind for kind in _KINDS if any(_is_any([kind], one, False) for one in allowed or ())]
    if isinstance(value, bool) and context.text and allowed is not None:
        is_of_kind = _allowed(allowed, value, True)  # "true" may be one of some strings
    else:
        is_of_kind = _is_any(asked, value, context.text)
    if asked and not is_of_kind:
        names = map(quoted, allowed) if allowed else (_KINDS[kind][0] for kind in asked)
        yield Problem(path, f"must be {either(names)}, not {shown(value, schema)}")
    elif allowed is not None and not _allowed(allowed, value, context.text):
        yield from _unknown(schema, allowed, value, path, context)
    elif is_object(value):
        yield from _check_object(schema, value, path, context)
    elif is_list(value):
        yield from _check_size(schema, value, path, "Items")
        if schema.get("uniqueItems") and any(item in value[:i] for i, item in enumerate(value)):
            yield Problem(path, "has the same entry twice")
        for index, item in enumerate(value if "items" in schema else ()):
            yield from check(schema["items"], item, f"{path}[{index}]", context)
    elif value is not None:
        yield from _check_scalar(schema, value, path)


def _unknown(schema: Schema, allowed: Iterable[Any], value: Any, path: str, context: Context) -> Iterator[Problem]:
    """A value that an enumeration does not have: a slip of the keyboard, or newer than the description."""
    allowed = list(allowed)
    known, given = either(map(quoted, allowed)), shown(value, schema)
    meant = nearest_value(as_text(value), [one for one in allowed if isinstance(one, str)])
    if meant is not None or context.is_closed:
        hint = "" if meant is None else f" (did you mean {meant!r}?)"
        yield Problem(path, f"must be {known}, not {given}{hint}")
    elif context.doubts is not None:
        context.doubts.append(Problem(path, f"{given} is not among the known values: {known}"))


def _check_object(schema: Schema, value: Mapping[str, Any], path: str, context: Context) -> Iterator[Problem]:
    properties: Mapping[str, Schema] = schema.get("properties", {})
    required: Sequence[str] = schema.get("required", ())
    problems = list(_check_presence(schema, value, path))
    yield from problems
    others: Schema | None = schema.get("additionalProperties")
    for name, item in value.items():
        rule = properties.get(name, others)
        if rule is not None and not (item is None and name in properties and name not in required):
            yield from check(rule, item, path_at(path, name), context)
    if others is None:
        hinted = "".join(problem.message for problem in problems)
        for problem in _misspelt(value, properties, path):
            if repr(problem.path.rpartition(".")[2]) not in hinted:
                yield problem


def _misspelt(given: Mapping[Any, Any], known: Iterable[str], path: str) -> Iterator[Problem]:
    """Names that are not known, near one that is and that is not there itself."""
    known = list(known)
    absent = [name for name in known if name not in given]
    for name in given:
        if isinstance(name, str) and name not in known and (meant := nearest_name(name, absent)):
            yield Misspelt(path_at(path, name), f"is not a known name; did you mean {meant!r}?")


def _check_presence(schema: Schema, value: Mapping[str, Any], path: str) -> Iterator[Problem]:
    properties: Mapping[str, Schema] = schema.get("properties", {})

    def is_given(name: str) -> bool:
        # null is as good as nothing where it says nothing.
        return value.get(name) is not None or (name in value and "null" in properties.get(name, {}).get("type", ()))

    def meant(names: Iterable[str], field: str = "") -> str:
        unknown = [other for other in value if other not in properties]
        hints = (similar(name, unknown, f"is {{!r}} meant for {field or name}?") for name in names)
        return next(filter(None, hints), "")

    for name in schema.get("required", ()):
        if name not in value:
            yield Problem(path_at(path, name), "is missing" + meant([name], "it"))
    yield from _check_size(schema, value, path, "Properties")
    for word in ("x-any-required", "x-one-required"):
        groups = schema.get(word, ())
        given = sum(all(map(is_given, group)) for group in groups)
        if groups and not given:
            yield Problem(path, f"needs {either(map(together, groups))}{meant(chain.from_iterable(groups))}")
        elif given > 1 and word == "x-one-required":
            yield Problem(path, f"takes only one of {', '.join(map(together, groups))}")
    for group in schema.get("x-not-together", ()):
        if clash(group, value):
            yield Problem(path, f"cannot have {together(with_values(group))} at once")
    for name, needed in schema.get("x-dependent-required", {}).items():
        if is_given(name) and (missing := [other for other in needed if not is_given(other)]):
            yield Problem(path_at(path, name), f"also needs {together(missing)}")


_COUNTED = {"Length": ("character", "characters"), "Items": ("entry", "entries"), "Properties": ("field", "fields")}


def _check_size(schema: Schema, value: Any, path: str, of: str) -> Iterator[Problem]:
    """How many characters, entries or fields there are, as `minLength`, `maxItems` and their like bound it."""
    size, least, most = len(value), schema.get(f"min{of}", 0), schema.get(f"max{of}")
    if size < least:
        yield Problem(path, f"must have at least {count(least, *_COUNTED[of])}, has {size}")
    elif most is not None and size > most:
        yield Problem(path, f"can have at most {count(most, *_COUNTED[of])}, has {size}")


def _check_scalar(schema: Schema, value: Any, path: str) -> Iterator[Problem]:
    """Bounds of a string or number. A numeric string is checked as a number where no string is expected."""
    kinds = schema.get("type") or ["string" if isinstance(value, str) else "number"]
    if "string" in kinds and (isinstance(value, str) or not {"integer", "number", "boolean"} & set(kinds)):
        text, pattern = as_text(value), schema.get("pattern")
        yield from _check_size(schema, text, path, "Length")
        if pattern is not None and not compiled(pattern).search(text):
            wanted = schema.get("x-vonage-hint") or f"a string that matches {pattern}"
            yield Problem(path, f"must be {wanted}, not {shown(text, schema)}")
    elif (number := _number(value)) is not None:
        yield from _check_number(schema, value, number, path)


def _check_number(schema: Schema, value: Any, number: float, path: str) -> Iterator[Problem]:
    for word, broken, text in (
        ("minimum", number.__lt__, "at least"),
        ("maximum", number.__gt__, "at most"),
        ("exclusiveMinimum", number.__le__, "more than"),
        ("exclusiveMaximum", number.__ge__, "less than"),
    ):
        bound = schema.get(word)
        if bound is not None and broken(float(bound)):
            yield Problem(path, f"must be {text} {bound}, not {shown(value, schema)}")
    step = schema.get("multipleOf")
    # 0.3 is a multiple of 0.1 although binary fractions leave a crumb.
    if step and abs(math.remainder(number, step)) > 1e-9 * step + 1e-15 * abs(number):
        yield Problem(path, f"must be a multiple of {step}, not {shown(value, schema)}")


def _check_union(schema: Schema, value: Any, path: str, context: Context) -> Iterator[Problem]:
    name = schema.get("discriminator")
    kind = value.get(name, UNSET) if name is not None and is_object(value) else None
    if name is None or not is_object(value) or (kind is UNSET and not _requires(schema, name, context)):
        yield from _check_branches(schema["oneOf"], value, path, context)
        return
    branches: Mapping[str, Schema] = schema["mapping"]
    at = path_at(path, name)
    if kind is UNSET:
        hint = similar(name, value, "is {!r} meant for it?")
        yield Problem(at, f"is missing; one of {', '.join(map(quoted, branches))}{hint}")
    elif not isinstance(kind, str) or not kind:
        yield Problem(at, f"must be {either(map(quoted, branches))}, not {shown(kind)}")
    elif kind not in branches:
        yield from _unknown({}, branches, kind, at, context)
    else:
        yield from check(branches[kind], value, path, context)


def _requires(schema: Schema, name: str, context: Context) -> bool:
    """Whether every branch of a union requires a member."""
    schema = resolved(schema, context.schemas)
    if "oneOf" in schema:
        return all(_requires(branch, name, context) for branch in schema["oneOf"] if branch.get("type") != ["null"])
    return name in schema.get("required", ())


def _check_branches(branches: Sequence[Schema], value: Any, path: str, context: Context) -> Iterator[Problem]:
    """The problems with the branch that a value fits best, if it fits none."""
    tried: list[tuple[tuple[Any, ...], list[Problem], list[Problem]]] = []
    for branch in branches:
        doubts: list[Problem] = []
        problems = list(check(branch, value, path, context._replace(doubts=doubts)))
        distance = (
            bool(problems),
            # The branch of the right kind says more than one that takes, say, a string where an object was given.
            bool(problems) and problems[0].path == path,
            not _is_any(resolved(branch, context.schemas).get("type", ()), value, context.text),
            len(problems),
            len(doubts),
        )
        tried.append((distance, problems, doubts))
    _, problems, doubts = min(tried, key=itemgetter(0))
    yield from problems
    if context.doubts is not None and not problems:
        context.doubts.extend(doubts)


def _is_word_for_boolean(value: Any, text: bool) -> bool:
    # Programs send "true" in JSON too, as official examples do.
    words = ("true", "false", "0", "1") if text else ("true", "false")
    return (text or isinstance(value, str)) and str(value).lower() in words


_KINDS: Mapping[str, tuple[str, Callable[[Any, bool], bool]]] = {
    "string": ("a string", lambda value, _: isinstance(value, str) or _number(value) is not None),
    "integer": ("an integer", lambda value, _: (number := _number(value)) is not None and number.is_integer()),
    "number": ("a number", lambda value, _: _number(value) is not None),
    "boolean": ("a boolean", lambda value, text: isinstance(value, bool) or _is_word_for_boolean(value, text)),
    "object": ("an object", lambda value, _: is_object(value)),
    "array": ("an array", lambda value, _: is_list(value)),
    "null": ("null", lambda value, _: value is None),
}
"""Of each type the name, and whether a value is of it, which may depend on whether values travel as text."""


def _is_any(kinds: Iterable[str], value: Any, text: bool) -> bool:
    return any(_KINDS[kind][1](value, text) for kind in kinds)


def _number(value: Any) -> float | None:
    """The finite number that a value is or spells, else None; a boolean is not one."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)) or (isinstance(value, str) and compiled(r"^-?\d+(\.\d+)?$").search(value)):
        try:
            number = float(value)
        except OverflowError:
            return None
        return number if math.isfinite(number) else None
    return None


def _allowed(allowed: Sequence[Any], value: Any, text: bool) -> bool:
    if any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in allowed):
        return True
    if not text and isinstance(value, bool):
        return False
    return not (is_object(value) or is_list(value)) and as_text(value) in map(as_text, allowed)
