"""The comparison of two versions: each change has its name and is known to break or not to break."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diff import Difference, as_json, as_text, compare
from codegen.read.load import load_document
from tests.codegen.mutations import Mutation, both, drop, places, put, rename

OLD = load_document(Path(__file__).parent / "diff_data" / "kitchen.yaml")

GET = ("paths", "/v1/dishes/{dish_id}", "get")
POST = ("paths", "/v1/orders", "post")
HOOK = ("webhooks", "dish_ready", "post")
SCHEMAS = ("components", "schemas")
DISH = (*SCHEMAS, "Dish")
BASE = (*SCHEMAS, "OrderBase", "properties")
STEAK = (*SCHEMAS, "Steak")
BODY = (*POST, "requestBody")
MAPPING = (*SCHEMAS, "Order", "discriminator", "mapping")
PATH = "/v1/dishes/{dish_id}"


def ref(name: str) -> dict[str, str]:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


BREAKS, PASSES = True, False
TEA = {"operationId": "get_tea", "responses": {"200": {"description": "Tea."}}}
BRANCHES = OLD["components"]["schemas"]["Order"]["oneOf"]
PRICE_OR_NULL = {"oneOf": [{"type": "integer"}, {"type": "null"}], "minimum": 0}
STEW = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "stew"}}}

# what is done to the description, what is reported, whether it breaks
CHANGES: list[tuple[Mutation, str, bool]] = [
    # operations
    (drop("paths", PATH), "operation-removed", BREAKS),
    (put("paths", "/tea", {"get": TEA}), "operation-added", PASSES),
    (put(*GET, "operationId", "fetch_dish"), "operation-renamed", BREAKS),
    (rename("paths", "/v1/orders", "/v2/orders"), "operation-moved", BREAKS),
    (rename("paths", "/v1/orders", "/v1/wishes"), "operation-moved", BREAKS),
    (rename("paths", "/v1/orders", "post", "put"), "operation-moved", BREAKS),
    (put("servers", 0, "url", "https://pantry.test"), "host-changed", BREAKS),
    (drop("servers", 1), "host-removed", BREAKS),
    (put("servers", [*OLD["servers"], {"url": "https://c.test"}]), "host-added", PASSES),
    (put(*GET, "deprecated", True), "operation-deprecated", PASSES),
    (put(*POST, "x-vonage-retry", "idempotent"), "retry-changed", PASSES),
    (put(*GET, "x-vonage-paging", {"style": "page"}), "paging-changed", PASSES),
    (put(*GET, "x-vonage-status", "beta"), "status-changed", PASSES),
    (put(*GET, "x-vonage-outcome", {"code": "state"}), "outcome-changed", PASSES),
    (rename("webhooks", "dish_ready", "dishReady"), "webhook-renamed", BREAKS),
    # credentials
    (drop("security", 1), "security-removed", BREAKS),
    (put(*GET, "security", [{"key": []}, {"badge": []}, {"key": [], "badge": []}]), "security-added", PASSES),
    (put(*GET, "security", [{"key": []}, {"badge": []}, {}]), "security-added", PASSES),
    # parameters
    (drop(*GET, "parameters", 0), "parameter-removed", BREAKS),
    (put(*GET, "parameters", 0, "in", "header"), "parameter-moved", BREAKS),
    (put(*GET, "parameters", 0, "required", True), "parameter-required", BREAKS),
    (drop(*GET, "parameters", 1, "required"), "parameter-optional", PASSES),
    (put(*POST, "parameters", [{"name": "x", "in": "query"}]), "parameter-added", PASSES),
    (put(*POST, "parameters", [{"name": "x", "in": "query", "required": True}]), "parameter-added-required", BREAKS),
    (put(*GET, "parameters", 0, "explode", False), "parameter-style", BREAKS),
    (put(*GET, "parameters", 0, "schema", "default", "de"), "request-default-changed", PASSES),
    (
        both(
            rename("paths", PATH, "/v1/dishes/{id}"),
            put("paths", "/v1/dishes/{id}", "parameters", 0, "name", "id"),
        ),
        "path-parameter-renamed",
        BREAKS,
    ),
    # bodies
    (drop(*POST, "requestBody"), "body-removed", BREAKS),
    (put(*GET, "requestBody", {"content": {}}), "body-added", PASSES),
    (put(*GET, "requestBody", {"content": {}, "required": True}), "body-added-required", BREAKS),
    (drop(*BODY, "required"), "body-optional", PASSES),
    (put(*HOOK, "requestBody", "required", True), "body-required", PASSES),
    (drop(*BODY, "content", "application/json"), "request-media-removed", BREAKS),
    (put(*BODY, "content", "text/plain", {}), "request-media-added", PASSES),
    (rename(*BODY, "content", "application/json", "application/hal+json"), "request-media-renamed", BREAKS),
    # what is sent
    (put(*STEAK, "required", ["kind", "grade", "butter"]), "request-field-required", BREAKS),
    (put(*STEAK, "required", ["kind"]), "request-field-optional", PASSES),
    (drop(*STEAK, "properties", "grade"), "request-field-removed", BREAKS),
    (put(*BASE, "candles", {"type": "integer"}), "request-field-added", PASSES),
    (
        both(put(*BASE, "seat", {}), put(*SCHEMAS, "OrderBase", "required", ["guest", "seat"])),
        "request-field-added-required",
        BREAKS,
    ),
    (put(*BASE, "guest", "maxLength", 30), "request-bound-tightened", BREAKS),
    (put(*BASE, "guest", "minLength", 2), "request-bound-tightened", BREAKS),
    (put(*BASE, "table", "maximum", 9), "request-bound-tightened", BREAKS),
    (put(*BASE, "guest", "maxLength", 50), "request-bound-loosened", PASSES),
    (drop(*BASE, "tags", "maxItems"), "request-bound-loosened", PASSES),
    (put(*GET, "parameters", 1, "schema", "exclusiveMaximum", 5), "request-bound-tightened", BREAKS),
    (put(*BASE, "guest", "pattern", "^[a-z ]+$"), "request-pattern-changed", BREAKS),
    (drop(*BASE, "guest", "pattern"), "request-pattern-changed", PASSES),
    (put(*STEAK, "properties", "sauce", "format", "email"), "request-format-changed", PASSES),
    (put(*BASE, "tip", "default", 2), "request-default-changed", PASSES),
    (put(*BASE, "table", "enum", [1, 2]), "request-values-removed", BREAKS),
    (put(*BASE, "table", "enum", [1, 2, 3, 4]), "request-values-added", PASSES),
    (drop(*BASE, "table", "enum"), "request-values-opened", PASSES),
    (put(*STEAK, "properties", "grade", "enum", ["rare"]), "request-values-limited", BREAKS),
    (put(*BASE, "guest", "type", "boolean"), "request-type-changed", BREAKS),
    (put(*BASE, "tip", "type", "integer"), "request-types-changed", BREAKS),
    (put(*BASE, "tip", "type", ["number", "null"]), "request-types-changed", PASSES),
    (put(*BASE, "tip", "nullable", True), "request-types-changed", PASSES),
    (put(*BASE, "tags", "items", "type", ["string", "integer"]), "request-types-changed", PASSES),
    (put(*BASE, "tags", "items", {}), "request-types-changed", PASSES),
    (put(*STEAK, "anyOf", [{"required": ["sauce"]}]), "request-condition-added", BREAKS),
    (drop(*STEAK, "anyOf"), "request-condition-removed", PASSES),
    (put(*STEAK, "not", {"required": ["sauce", "butter"]}), "request-condition-added", BREAKS),
    (put(*STEAK, "dependentRequired", {"sauce": ["butter"]}), "request-condition-added", BREAKS),
    (put(*STEAK, "additionalProperties", False), "request-closed", BREAKS),
    (both(drop(*SCHEMAS, "Order", "oneOf", 0), drop(*MAPPING, "soup")), "request-branch-removed", BREAKS),
    (rename(*MAPPING, "soup", "broth"), "request-branch-removed", BREAKS),
    (
        both(
            put(*SCHEMAS, "Stew", STEW),
            put(*SCHEMAS, "Order", "oneOf", [*BRANCHES, ref("Stew")]),
            put(*MAPPING, "stew", "#/components/schemas/Stew"),
        ),
        "request-branch-added",
        PASSES,
    ),
    (put(*SCHEMAS, "Order", "discriminator", "propertyName", "type"), "request-discriminator-changed", BREAKS),
    (put(*SCHEMAS, "Order", ref("Soup")), "request-branch-removed", BREAKS),
    (  # a branch that becomes a union, of what it was and of something like it
        both(
            put(*SCHEMAS, "Meal", {"oneOf": [ref("Soup"), {**OLD["components"]["schemas"]["Soup"], "title": "Stock"}]}),
            put(*SCHEMAS, "Order", "oneOf", 0, ref("Meal")),
            drop(*SCHEMAS, "Order", "discriminator", "mapping"),
        ),
        "request-branch-added",
        PASSES,
    ),
    # what comes back
    (rename(*GET, "responses", "200", "206"), "success-removed", BREAKS),
    (put(*GET, "responses", "202", {"description": "Soon."}), "success-added", PASSES),
    (put(*GET, "responses", "500", {"description": "Fire."}), "error-added", PASSES),
    (drop(*GET, "responses", "404"), "error-removed", PASSES),
    (drop(*GET, "responses", "200", "headers", "X-Chef"), "answer-header-removed", BREAKS),
    (put(*GET, "responses", "200", "headers", "X-Cook", {}), "answer-header-added", PASSES),
    (drop(*GET, "responses", "200", "content"), "answer-media-removed", BREAKS),
    (
        rename(*GET, "responses", "200", "content", "application/json", "application/hal+json"),
        "answer-media-renamed",
        PASSES,
    ),
    (drop(*DISH, "properties", "note"), "answer-field-removed", BREAKS),
    (put(*DISH, "properties", "spice", {}), "answer-field-added", PASSES),
    (put(*DISH, "required", ["id"]), "answer-field-optional", BREAKS),
    (put(*DISH, "required", ["id", "state", "note"]), "answer-field-required", PASSES),
    (put(*DISH, "properties", "state", "enum", ["raw"]), "answer-values-removed", BREAKS),
    (put(*DISH, "properties", "state", "enum", ["raw", "done", "burnt"]), "answer-values-added", PASSES),
    (put(*DISH, "properties", "price", "type", "string"), "answer-type-changed", BREAKS),
    (put(*DISH, "properties", "price", "type", ["integer", "null"]), "answer-types-changed", BREAKS),
    (put(*DISH, "properties", "price", PRICE_OR_NULL), "answer-types-changed", BREAKS),
    (put(*DISH, "properties", "price", "minimum", 1), "answer-bound-tightened", PASSES),
    (put(*DISH, "properties", "id", "pattern", "^d"), "answer-pattern-changed", PASSES),
    (put(*DISH, "properties", "sides", "items", {"type": "string"}), "answer-type-changed", BREAKS),
    (drop(*SCHEMAS, "Ready", "required"), "webhook-field-optional", BREAKS),
    (put(*SCHEMAS, "Ready", "properties", "table", {}), "webhook-field-added", PASSES),
]


def changed(mutation: Mutation) -> dict[str, Any]:
    document: dict[str, Any] = copy.deepcopy(OLD)
    mutation(document)
    return document


@pytest.mark.parametrize(
    ("mutation", "kind", "breaking"), CHANGES, ids=[f"{number}-{kind}" for number, (_, kind, _) in enumerate(CHANGES)]
)
def test_each_change_has_its_kind_and_is_known_to_break_or_not(mutation: Mutation, kind: str, breaking: bool) -> None:
    found = {difference.kind: difference.breaking for difference in compare(OLD, changed(mutation))}
    assert found.get(kind) is breaking, found


@pytest.mark.parametrize("number", range(len(CHANGES)))
def test_a_change_that_breaks_nothing_is_reported_as_nothing_else(number: int) -> None:
    mutation, _, breaking = CHANGES[number]
    if not breaking:
        assert not [difference for difference in compare(OLD, changed(mutation)) if difference.breaking]


IRRELEVANT: dict[str, Mutation] = {
    "descriptions": put(*DISH, "properties", "id", {"type": "string", "description": "Its mark."}),
    "examples": put(*DISH, "example", {"id": "1", "state": "raw"}),
    "an unused component": put(*SCHEMAS, "Cake", {"type": "object"}),
    "a renamed component": both(
        rename(*SCHEMAS, "Ready", "DishReady"),
        put(*HOOK, "requestBody", "content", "application/json", "schema", ref("DishReady")),
    ),
    "a component written out": put(
        *HOOK, "requestBody", "content", "application/json", "schema", OLD["components"]["schemas"]["Ready"]
    ),
    "allOf around one reference": put(*DISH, "properties", "sides", "items", {"allOf": [ref("Dish")]}),
    "a renamed scheme": both(
        rename("components", "securitySchemes", "key", "basic"), put("security", [{"badge": []}, {"basic": []}])
    ),
    "the path of the server": both(
        put("servers", [{"url": "https://kitchen.test/v1"}, {"url": "https://canteen.test/v1"}]),
        rename("paths", "/v1/orders", "/orders"),
        rename("paths", PATH, "/dishes/{dish_id}"),
    ),
    "a variable in the host": put(
        "servers", 0, {"url": "https://{room}.test", "variables": {"room": {"default": "kitchen"}}}
    ),
    "the order of branches": put(*SCHEMAS, "Order", "oneOf", BRANCHES[::-1]),
    "a branch written out": both(
        put(*SCHEMAS, "Order", "oneOf", 0, OLD["components"]["schemas"]["Soup"]), drop(*MAPPING, "soup")
    ),
    "a bound in the words of OpenAPI 3.0": put(*BASE, "tip", {"type": "number", "default": 1}),
}


@pytest.mark.parametrize("name", IRRELEVANT)
def test_another_way_of_saying_the_same_is_no_difference(name: str) -> None:
    assert compare(OLD, changed(IRRELEVANT[name])) == []


def test_exclusive_bounds_of_both_versions_of_openapi_are_the_same() -> None:
    bound_3_0 = changed(
        put(*GET, "parameters", 1, "schema", {"type": "integer", "maximum": 9, "exclusiveMaximum": True})
    )
    bound_3_1 = changed(put(*GET, "parameters", 1, "schema", {"type": "integer", "exclusiveMaximum": 9}))
    assert compare(bound_3_0, bound_3_1) == []


def test_neither_version_is_changed() -> None:
    new = changed(put(*BASE, "guest", "type", "boolean"))
    copies = copy.deepcopy((OLD, new))

    compare(OLD, new)

    assert (OLD, new) == copies


def test_a_shared_schema_is_reported_once() -> None:
    found = compare(OLD, changed(drop(*DISH, "properties", "note")))
    assert [(difference.kind, difference.pointer) for difference in found] == [
        ("answer-field-removed", "/components/schemas/Dish/properties/note")
    ]
    assert found[0].what.endswith("(and in 1 more place)")


def test_what_breaks_comes_first_and_then_what_deserves_a_look() -> None:
    new = changed(both(put("paths", "/tea", {"get": TEA}), put(*BASE, "tip", "default", 2), drop("paths", PATH)))
    kinds = [difference.kind for difference in compare(OLD, new)]
    assert kinds == ["operation-removed", "request-default-changed", "operation-added"]


def test_the_text_names_operation_and_place() -> None:
    new = changed(both(put(*BASE, "guest", "pattern", "^[a-z ]+$"), put(*GET, "deprecated", True)))
    assert as_text(compare(OLD, new)).splitlines() == [
        "Breaking (1)",
        "  POST /v1/orders: request `(soup).guest` has pattern ^[a-z ]+$, had ^[a-z]+$ (and in 1 more place)"
        " [request-pattern-changed]",
        "",
        "Other (1)",
        "  GET /v1/dishes/{dish_id}: is now deprecated [operation-deprecated]",
    ]


def test_no_difference_is_said_in_words() -> None:
    assert as_text([]) == "No difference."


def test_json_is_stable_and_holds_every_field() -> None:
    new = changed(drop("paths", PATH))
    expected = Difference("operation-removed", True, "/paths/~1v1~1dishes~1{dish_id}/get", f"GET {PATH}", "is gone")

    text = as_json(compare(OLD, new))

    assert [Difference(**entry) for entry in json.loads(text)] == [expected]
    assert text == as_json(compare(copy.deepcopy(OLD), copy.deepcopy(new)))


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["$ref", "type", "oneOf", "enum", "schema", "get"]), inner, max_size=3)
    ),
    max_leaves=6,
)
REFERENCES = st.sampled_from([ref(name) for name in OLD["components"]["schemas"]])
PLACES = st.sampled_from([place for place in places(OLD) if place])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(PLACES, JUNK | REFERENCES), min_size=1, max_size=3))
def test_no_document_is_too_odd_to_compare(mutations: list[tuple[tuple[Any, ...], Any]]) -> None:
    new: dict[str, Any] = copy.deepcopy(OLD)
    for place, junk in mutations:
        if place in places(new):  # an earlier mutation may have removed it
            put(*place, copy.deepcopy(junk))(new)

    for old, other in ((OLD, new), (new, OLD)):
        for difference in compare(old, other):
            assert len(as_text([difference]).splitlines()) == 2
    assert compare(new, new) == []


def _of_parameter(parameter: dict[str, Any]) -> dict[str, Any]:
    operation = {"parameters": [{"schema": {"type": "array", "items": {}}, **parameter}], "responses": {}}
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": operation}}}


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ({"in": "query", "name": "q"}, {"in": "query", "name": "q", "style": "form", "explode": True}, []),
        ({"in": "header", "name": "X-Id"}, {"in": "header", "name": "x-id", "style": "simple", "explode": False}, []),
        ({"in": "query", "name": "q"}, {"in": "query", "name": "q", "explode": False}, ["parameter-style"]),
        ({"in": "query", "name": "q"}, {"in": "query", "name": "Q"}, ["parameter-added", "parameter-removed"]),
        (
            {"in": "query", "name": "q"},
            {"in": "query", "name": "q", "schema": {"type": "array", "uniqueItems": True, "items": {"multipleOf": 5}}},
            ["request-divisor-added", "request-items-unique"],
        ),
    ],
)
def test_what_is_only_written_out_is_no_difference(old: dict[str, Any], new: dict[str, Any], kinds: list[str]) -> None:
    assert sorted(d.kind for d in compare(_of_parameter(old), _of_parameter(new))) == kinds


@pytest.mark.parametrize("alone", [lambda one: one, lambda one: {"oneOf": [one]}, lambda one: {"anyOf": [one]}])
@pytest.mark.parametrize(
    ("branches", "gone"),
    [
        ([ref("Soup"), ref("Steak")], "Steak"),
        ([OLD["components"]["schemas"]["Soup"], OLD["components"]["schemas"]["Steak"]], "number 2"),
    ],
    ids=["shared", "on the spot"],
)
def test_a_union_that_is_left_with_one_branch(branches: list[Any], gone: str, alone: Any) -> None:
    old = changed(put(*SCHEMAS, "Order", {"oneOf": branches}))
    new = changed(put(*SCHEMAS, "Order", alone(branches[0])))
    lines = as_text(compare(old, new)).splitlines()
    assert lines == [
        "Breaking (1)",
        f"  POST /v1/orders: request no longer has the branch {gone} (and in 1 more place) [request-branch-removed]",
    ]
    assert f"request has a new branch {gone} (and in 1 more place) [" in as_text(compare(new, old))
