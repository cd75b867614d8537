"""Good requests of the descriptions, spoilt at one place: the check finds the place, and agrees with JSON Schema."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from codegen.grammar import join, resolve
from tests.generated import catalogue
from tests.generated.catalogue import Example

REQUESTS = catalogue.request_examples()
JSON_REQUESTS = [e for e in REQUESTS if catalogue.entry(e.api, e.name)["body"] == "json"]
Keys = tuple[str | int, ...]


class Spoilt(NamedTuple):
    """A change that makes a good body bad: what to put at a place (`DROP` removes it), and the path of the problem."""

    keys: Keys
    value: Any
    path: str


DROP = object()


def body_schema(example: Example) -> Any:
    """The schema of a body as the code generator sees it."""
    for item in catalogue.hoisted(example.api)["paths"].values():
        for operation in item.values():
            if operation["operationId"] == example.name:
                return next(iter(operation["requestBody"]["content"].values()))["schema"]
    raise LookupError(example.name)


def ways_to_spoil(document: Any, schema: Any, value: Any, keys: Keys, path: str) -> Iterator[Spoilt]:
    """Changes to a good value that its schema forbids."""
    schema = resolve(document, schema)
    if "oneOf" in schema:
        discriminator = schema.get("discriminator")
        if discriminator and isinstance(value, dict):
            chosen = {"$ref": discriminator["mapping"][value[discriminator["propertyName"]]]}
            yield from ways_to_spoil(document, chosen, value, keys, path)
        elif not discriminator and isinstance(value, dict):
            yield Spoilt(keys, [["no"]], path)
        return
    kind = schema.get("type")
    if schema.get("format") == "binary":
        return  # many things are a file; what is not one is found out when it is read
    if kind in ("string", "integer", "number", "boolean", "object"):
        yield Spoilt(keys, [["no"]], path)
    if kind in ("string", "array"):
        yield Spoilt(keys, {"no": "no"}, path)
    if "enum" in schema or "const" in schema:
        yield Spoilt(keys, True, path)
    if kind == "string" and "maxLength" in schema:
        yield Spoilt(keys, "1" * (schema["maxLength"] + 1), path)
    if kind == "string" and schema.get("minLength", 0) > 0:
        yield Spoilt(keys, "", path)
    if kind in ("integer", "number"):
        bounds = [(schema[word], step) for word, step in (("minimum", -1), ("maximum", 1)) if word in schema]
        yield from (Spoilt(keys, bound + step, path) for bound, step in bounds)
        yield Spoilt(keys, "seven", path)
    if kind == "array":
        yield from (Spoilt(keys, [], path) for _ in range(schema.get("minItems", 0) > 0))
        if "maxItems" in schema and value:
            yield Spoilt(keys, value * (schema["maxItems"] + 1), path)
        for index, item in enumerate(value):
            yield from ways_to_spoil(document, schema.get("items", {}), item, (*keys, index), f"{path}[{index}]")
    if kind == "object" and isinstance(value, dict):
        for name in value.keys() & schema.get("required", ()):  # of what only answers have nothing is missing
            yield Spoilt((*keys, name), DROP, f"{path}.{name}" if path else name)
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                inside = f"{path}.{name}" if path else name
                yield from ways_to_spoil(document, inner, value[name], (*keys, name), inside)


def spoil(value: Any, change: Spoilt) -> Any:
    """A copy of the value with the change made."""
    if not change.keys:
        return change.value
    changed = copy.deepcopy(value)
    place = changed
    for key in change.keys[:-1]:
        place = place[key]
    if change.value is DROP:
        del place[change.keys[-1]]
    else:
        place[change.keys[-1]] = change.value
    return changed


@pytest.mark.parametrize("example", [e for e in REQUESTS if catalogue.entry(e.api, e.name)["body"] != "bytes"], ids=str)
def test_a_spoilt_request_is_refused_at_the_place_of_the_fault(example: Example) -> None:
    document = catalogue.hoisted(example.api)
    changes = list(ways_to_spoil(document, body_schema(example), example.value, (), ""))
    assert changes
    for change in changes:
        request = catalogue.request(example._replace(value=spoil(example.value, change)))
        assert (change.path or "body") in [problem.path for problem in request.problems()], change


# No digits: a numeric string passes for a number here, which JSON Schema knows nothing of.
texts = st.text("abc+:/. é", max_size=6)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2000) | st.floats(-5, 5) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=3,
)


@settings(deadline=None, max_examples=400)
@given(example=st.sampled_from(JSON_REQUESTS), data=st.data())
def test_what_json_schema_allows_is_not_refused(example: Example, data: st.DataObject) -> None:
    """Nor is much else: what differs from JSON Schema is let pass on purpose, and named here."""
    body = _changed(example.value, data)
    verdict, doubts = catalogue.request(example._replace(value=body)).findings()
    assert [p for p in verdict if p.path == ""] == []
    faults = list(_validator(example).iter_errors(body))
    if not faults:
        assert (verdict, doubts) == ([], [])
    elif verdict == []:
        assert doubts or _has(body, lambda one: one is None or type(one) in (int, float))


def _has(value: Any, is_one: Callable[[Any], bool]) -> bool:
    """Whether data holds some value: null passes as what was left out, and a number for a string."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return is_one(value) or any(_has(one, is_one) for one in inner)


def _changed(value: Any, data: st.DataObject) -> Any:
    """The value with something replaced, removed or added at a place that is drawn."""
    deeper = data.draw(st.integers(0, 3)) > 0
    if isinstance(value, dict) and value and deeper:
        key = data.draw(st.sampled_from(sorted(value)))
        if data.draw(st.integers(0, 4)) == 0:
            return {name: item for name, item in value.items() if name != key}
        return {**value, key: _changed(value[key], data)}
    if isinstance(value, list) and value and deeper:
        return data.draw(st.sampled_from([[_changed(value[0], data), *value[1:]], [*value, *value], value[1:]]))
    return data.draw(values)


def _validator(example: Example) -> Draft202012Validator:
    """JSON Schema's judge of a body, on the description as it was written."""
    document = catalogue.document(example.api)
    entry = catalogue.entry(example.api, example.name)
    path, verb = entry["path"], entry["verb"].lower()
    pointer = join("#/paths", path, verb, "requestBody")
    body = document["paths"][path][verb]["requestBody"]
    if "$ref" in body:
        pointer, body = body["$ref"], resolve(document, body)
    media_type = next(iter(body["content"]))
    return Draft202012Validator({**document, "$ref": join(pointer, "content", media_type, "schema")})
