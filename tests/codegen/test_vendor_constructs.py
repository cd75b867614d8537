"""Every construct the generator has trouble with goes through the chain and comes out whole.

Each file below `constructs/` holds one kind of trouble. Whatever is in it, every operation has to arrive, without a
complaint, at the place and with the required fields that the description states.
"""

from __future__ import annotations

import copy
import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen import marks
from codegen.errors import SpecError
from codegen.grammar import METHODS, join, resolve
from codegen.read.load import load_document
from codegen.shape.hoist import hoist
from codegen.shape.normalise import normalise

pytestmark = pytest.mark.slow

FOLDER = Path(__file__).parent / "constructs"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
ROOT = Path(__file__).parents[2]

# Changes after which an operation may stand at another path than the plain reading of its description.
MOVES = ("format-segment", "server", "path", "parameters")


@pytest.mark.parametrize("name", NAMES)
class TestEveryConstruct:
    def test_every_operation_arrives_without_complaint(
        self, chain: Callable[[str], Any], generate: Callable[[dict[str, Any]], Any], name: str
    ) -> None:
        source = load_document(FOLDER / f"{name}.yaml")
        wanted = sum(method in item for item in source["paths"].values() for method in METHODS)
        result = chain(name)
        compiled = generate(result.document)
        assert compiled.complaints == []
        assert len(compiled.endpoints) == wanted
        # The names of the document are the names of the code.
        assert set(compiled.endpoints) == set(result.operations)
        models = {name for name, schema in result.schemas.items() if schema.get("properties")}
        assert {str(model.class_info.name) for model in compiled.data.models} == models

    def test_the_contract_is_kept(self, chain: Callable[[str], Any], name: str) -> None:
        result = chain(name)
        moved = {change.pointer for change in result.changes if change.rule in MOVES}
        before = dict(stated_contract(result.bundled))
        after = dict(final_contract(result))
        assert set(before) == set(after)
        for place, (url, required) in before.items():
            assert after[place][1] == required
            if place not in moved and "{" not in url.partition("://")[2].partition("/")[0]:  # a host is filled in
                assert after[place][0] == url

    def test_the_steps_are_pure(self, chain: Callable[[str], Any], name: str) -> None:
        result = chain(name)
        bundled, normalised = copy.deepcopy(result.bundled), copy.deepcopy(result.normalised)
        again, _ = normalise(bundled, file="f")
        assert bundled == result.bundled
        assert again == result.normalised
        final, _ = hoist(normalised, file="f")
        assert normalised == result.normalised
        assert final == result.document

    def test_nothing_is_left_that_the_generator_misreads(self, chain: Callable[[str], Any], name: str) -> None:
        misread = {"allOf", "anyOf", "nullable", "default", "$defs", "prefixItems", "patternProperties"}
        for schema in _schemas(chain(name).schemas.values()):
            assert not misread & set(schema)
            assert not ("oneOf" in schema and "properties" in schema)


def test_hash_seeds_do_not_matter() -> None:
    program = (
        "import json, sys\n"
        "from pathlib import Path\n"
        "from codegen.read.bundle import bundle\n"
        "from codegen.shape.hoist import hoist\n"
        "from codegen.shape.normalise import normalise\n"
        "for name in sys.argv[1:]:\n"
        "    document, log, _ = bundle(Path(name))\n"
        "    document, more = normalise(document, file=name)\n"
        "    document, last = hoist(document, file=name)\n"
        "    print(json.dumps(document), *log, *more, *last)\n"
    )
    files = [str(FOLDER / f"{name}.yaml") for name in NAMES]
    outputs = [
        subprocess.run(
            [sys.executable, "-c", program, *files],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert outputs[0] == outputs[1]
    assert len(outputs[0].splitlines()) == len(NAMES)


# -- the contract, read as plainly as possible -----------------------------------------------------------------------

Contract = Iterator[tuple[str, tuple[str, set[frozenset[str]]]]]


def stated_contract(document: dict[str, Any]) -> Contract:
    """List (pointer, (url, alternatives of required body fields)) as the description itself states them."""
    for path, item in document["paths"].items():
        for method in (method for method in METHODS if method in item):
            servers = item[method].get("servers") or item.get("servers") or document.get("servers") or [{"url": ""}]
            url = (servers[0]["url"] + path).replace("//", "/").replace(":/", "://").rstrip("/")
            yield join("/paths", path, method), (url, _required_fields(document, item[method]))


def final_contract(result: Any) -> Contract:
    """List the same of the finished document, at the pointers the operations had before."""
    pointers = _pointers_by_name(result)
    for name, operation in result.operations.items():
        url = f"{operation[marks.SERVER]}{operation[marks.PATH]}".rstrip("/")
        yield pointers[name], (url, _required_fields(result.document, operation))


def _pointers_by_name(result: Any) -> dict[str, str]:
    renamed = {
        change.pointer: change.detail.split("'")[1] for change in result.changes if change.rule == "operation-id"
    }
    return {
        renamed.get(join("/paths", path, method), item[method].get("operationId", "")): join("/paths", path, method)
        for path, item in result.bundled["paths"].items()
        for method in METHODS
        if method in item
    }


def _required_fields(document: dict[str, Any], operation: dict[str, Any]) -> set[frozenset[str]]:
    content = resolve(document, operation.get("requestBody", {})).get("content", {})
    chosen = sorted(content, key=lambda name: ("json" not in name, "form-urlencoded" not in name))[:1]
    return _alternatives(document, content[chosen[0]].get("schema", {})) if chosen else {frozenset()}


def _alternatives(document: dict[str, Any], schema: Any) -> set[frozenset[str]]:
    schema = resolve(document, schema)
    stated = schema.get("required", [])
    own = set(stated) if isinstance(stated, list) else set()
    for name, member in schema.get("properties", {}).items():
        own |= {name} if isinstance(member, dict) and member.get("required") is True else set()
    found = {frozenset(own)}
    parts = [_alternatives(document, member) for member in schema.get("allOf", [])]
    for key in ("oneOf", "anyOf"):
        if key in schema:
            branches = [branch for branch in schema[key] if branch != {"type": "null"}]
            parts.append(set().union(*(_alternatives(document, branch) for branch in branches)))
    for key in (marks.ANY_REQUIRED, marks.ONE_REQUIRED):
        if key in schema:
            parts.append({frozenset(group) for group in schema[key]})
    for part in parts:
        found = {one | other for one, other in itertools.product(found, part)}
    return found


def _schemas(schemas: Any) -> Iterator[dict[str, Any]]:
    for schema in schemas:
        if isinstance(schema, dict):
            yield schema
            inner = [schema.get("items"), schema.get("additionalProperties")]
            yield from _schemas([*schema.get("properties", {}).values(), *schema.get("oneOf", []), *inner])


# -- junk ----------------------------------------------------------------------------------------------------------

SEED: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Seed", "version": "1"},
    "servers": [{"url": "https://{zone}.seed.example/v1", "variables": {"zone": {"default": "a", "enum": ["a", "b"]}}}],
    "security": [{"key": []}],
    "x-webhooks": {"ring": {"{$url}": {"post": {"requestBody": {"content": {"application/json": {"schema": {}}}}}}}},
    "paths": {
        "/beds/{id}/{format}": {
            "parameters": [
                {"in": "path", "name": "id", "schema": {"type": "string"}, "required": True},
                {"$ref": "#/components/parameters/Format"},
            ],
            "post": {
                "operationId": "plantBed",
                "tags": ["a", "b"],
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "array", "items": {"enum": ["a"]}}}],
                "requestBody": {"$ref": "#/components/requestBodies/Plant"},
                "responses": {
                    "200": {
                        "description": "Planted.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "allOf": [
                                        {"$ref": "#/components/schemas/Herb"},
                                        {"properties": {"z": {"type": "string", "nullable": True, "default": "q"}}},
                                    ]
                                }
                            },
                            "text/xml": {"schema": {"type": "string"}},
                        },
                    },
                    "404": {"$ref": "#/components/responses/Gone"},
                    "default": {"description": "Other."},
                },
            },
        }
    },
    "components": {
        "parameters": {"Format": {"in": "path", "name": "format", "schema": {"enum": ["json"]}, "required": True}},
        "requestBodies": {
            "Plant": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Plant"}}}}
        },
        "responses": {
            "Gone": {"description": "Gone.", "content": {"application/json": {"schema": {"type": "object"}}}}
        },
        "schemas": {
            "Plant": {
                "oneOf": [{"$ref": "#/components/schemas/Herb"}, {"$ref": "#/components/schemas/Tree"}],
                "discriminator": {"propertyName": "kind", "mapping": {"herb": "#/components/schemas/Herb"}},
            },
            "Herb": {
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": {"type": "string", "enum": ["herb"]},
                    "size": {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
                    "mate": {"anyOf": [{"$ref": "#/components/schemas/Herb"}, {"type": "string"}]},
                },
            },
            "Tree": {
                "allOf": [
                    {"$ref": "#/components/schemas/Herb"},
                    {"properties": {"kind": {"enum": ["tree"]}, "tags": {"additionalProperties": {"type": "object"}}}},
                ]
            },
            "Nest": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/Nest"}}]},
        },
    },
}
REFS = [
    "#/components/schemas/Herb", "#/components/schemas/Nest", "#/components/schemas/None",
    "#/components/responses/Gone", "#/components/schemas/Tree/allOf/1", "#/paths", "#", "#/", "",
    "none.yaml", "none.yaml#/A",
    "../..", "::", "//[", "https://far.example/a", "seed.json#/components/schemas/Herb", "\x00",
]  # fmt: skip
WORDS = ["", "x", "object", "array", "null", "json", "{a}", "2XX", "to_dict", "é\n"]
KEYS = [
    "type", "enum", "allOf", "oneOf", "anyOf", "items", "properties", "required", "nullable", "const", "$ref",
    "default", "format", "not", "additionalProperties", "prefixItems", "discriminator", "title", "parameters",
    "servers", "content", "schema", "callbacks", "x-webhooks", "x-origin", "x-path",
]  # fmt: skip


def _places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in members:
        yield (*path, key)
        yield from _places(value, (*path, key))


PLACES = list(_places(SEED))
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(-1, 5), st.just(1.5), st.sampled_from(WORDS))
REFERENCES = st.builds(lambda ref: {"$ref": ref}, st.sampled_from(REFS))
JUNK = st.recursive(
    st.one_of(SCALARS, REFERENCES, st.sampled_from(PLACES).map(lambda place: _at(SEED, place))),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.sampled_from(KEYS), inner, max_size=2)),
    max_leaves=4,
)
MUTATIONS = st.lists(
    st.tuples(st.sampled_from(PLACES), st.sampled_from(["remove", "replace", "add"]), st.sampled_from(KEYS), JUNK),
    min_size=1,
    max_size=3,
)


def _at(node: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        node = node[key]
    return node


def _mutate(document: Any, place: tuple[Any, ...], action: str, key: str, junk: Any) -> None:
    try:
        parent = _at(document, place[:-1])
        target = parent[place[-1]]
    except (KeyError, IndexError, TypeError):
        return
    if action == "remove":
        del parent[place[-1]]
    elif action == "add" and isinstance(target, dict):
        target[key] = junk
    else:
        parent[place[-1]] = junk


BODY = ("components", "requestBodies", "Plant", "content", "application/json", "schema")  # a reference


@settings(max_examples=150, deadline=None)
@example(version="3.1.0", mutations=[(BODY, "add", "type", 1.5)])
@example(version="3.1.0", mutations=[(BODY, "add", "allOf", [None])])
@example(version="3.1.0", mutations=[(BODY, "add", "allOf", {"type": None})])
@example(version="3.1.0", mutations=[(BODY, "add", "items", "x")])
@given(version=st.sampled_from(["3.0.3", "3.1.0"]), mutations=MUTATIONS)
def test_junk_is_compiled_or_refused_never_worse(
    chain_of: Callable[[dict[str, Any]], Any],
    generate: Callable[[dict[str, Any]], Any],
    version: str,
    mutations: list[tuple[tuple[Any, ...], str, str, Any]],
) -> None:
    document = {**copy.deepcopy(SEED), "openapi": version}
    for place, action, key, junk in mutations:
        _mutate(document, place, action, key, copy.deepcopy(junk))
    outcome = _outcome(chain_of, document)
    if isinstance(outcome, SpecError):
        assert outcome.problem
        assert outcome.remedy
        assert "\n" not in str(outcome)
    else:
        assert json.dumps(outcome.document)
        assert generate(outcome.document).complaints == []


def _outcome(chain_of: Callable[[dict[str, Any]], Any], document: dict[str, Any]) -> Any:
    try:
        return chain_of(document)
    except SpecError as error:
        return error
