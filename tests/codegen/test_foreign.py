"""Anybody's description compiles: names are names, extensions are harmless, one doubtful place costs itself alone."""

from __future__ import annotations

import copy
import importlib
import itertools
import json
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vonage
from codegen import marks
from codegen.__main__ import main
from codegen.errors import Change, SpecError
from codegen.grammar import GRAMMAR, is_ref, parts
from codegen.lint import lint
from codegen.read.load import load_document
from codegen.shape.discriminators import Discriminators
from codegen.shape.hoist import _Hoister
from codegen.shape.normalise import messages, operations
from codegen.shape.normalise.compose import _Composer
from codegen.tree import compile_to, generate_one
from codegen.write import project
from codegen.write.endpoints import endpoint_of
from codegen.write.models import model_of

pytestmark = pytest.mark.slow

CONSTRUCTS = Path(__file__).parent / "constructs"
ROOM = CONSTRUCTS / "extension_like_names.yaml"
_serial = itertools.count()


class Made:
    """A description compiled into a package that can be imported."""

    def __init__(self, folder: Path, log: list[Change]) -> None:
        self.folder = folder
        self.log = log
        self.index: list[dict[str, Any]] = json.loads((folder / "operations.json").read_text())

    @property
    def opened(self) -> list[Change]:
        return [change for change in self.log if change.left_open]

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.folder.name}.{name}")

    def operation(self, name: str) -> ModuleType:
        return self.module(f"api.{name}")


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Made]]:
    """Compile a document or a file."""
    monkeypatch.syspath_prepend(str(tmp_path))
    names: list[str] = []

    def run(source: dict[str, Any] | Path) -> Made:
        path = source if isinstance(source, Path) else tmp_path / "description.json"
        if not isinstance(source, Path):
            path.write_text(json.dumps(source), encoding="utf-8")
        out = tmp_path / f"made_{next(_serial)}"
        names.append(out.name)
        return Made(out, generate_one(path, out).changes)

    yield run
    for name in [name for name in sys.modules if name.split(".")[0] in names]:
        del sys.modules[name]


def small(**more: Any) -> dict[str, Any]:
    """A description of one operation that is beyond doubt, and what is given besides."""
    get = {"operationId": "get_sound", "responses": {"200": {"description": "Sound."}}}
    paths = {"/sound": {"get": get}, **more.pop("paths", {})}
    return {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths, **more}


def of_schema(schema: Any, **others: Any) -> dict[str, Any]:
    """A description whose second operation sends and gets a schema."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Doubtful"}}}
    post = {
        "operationId": "post_doubtful",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return small(paths={"/doubtful": {"post": post}}, components={"schemas": {"Doubtful": schema, **others}})


def of_operation(**more: Any) -> dict[str, Any]:
    """A description whose second operation is as given."""
    return small(paths={"/doubtful/{id}": {"post": {"operationId": "post_doubtful", "responses": {}, **more}}})


@pytest.mark.parametrize("path", sorted(CONSTRUCTS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_module_of_a_package_can_be_imported_and_its_types_resolve(make: Callable[..., Made], path: Path) -> None:
    made = make(path)
    for module in sorted(made.folder.rglob("[!_]*.py")):
        name = ".".join(module.relative_to(made.folder).with_suffix("").parts)
        found = [each for each in vars(made.module(name)).values() if typing.is_typeddict(each)]
        assert all(isinstance(typing.get_type_hints(each), dict) for each in found)


class TestNamesThatBeginLikeExtensions:
    def test_they_are_names_wherever_names_are_free(self, make: Callable[..., Made]) -> None:
        made = make(ROOM)
        assert made.opened == []
        assert {entry["id"] for entry in made.index} == {"list_rooms", "move_room"}
        request = made.operation("move_room").build("r1", x_correlator="c", body={"x-size": 3})
        assert (request.headers, request.body) == ({"x-correlator": "c"}, {"x-size": 3})
        assert made.operation("move_room").OP.security == (("x-key",),)
        rules = json.loads((made.folder / "schemas.json").read_text())
        assert set(rules["schemas"]["XRoom"]["properties"]) == {"x-size", "x-kind"}
        room = made.operation("list_rooms").parse(200, [{"x-size": 2, "x-kind": "x-suite", "x-view": "sea"}])[0]
        assert (type(room).__name__, room.x_size, room.x_view) == ("XSuite", 2, "sea")


class TestExtensions:
    @settings(max_examples=40, deadline=None)
    @given(data=st.data())
    def test_none_of_any_name_with_any_value_anywhere_changes_anything(
        self, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        spelt = [value for value in vars(marks).values() if isinstance(value, marks.Mark)]
        names = st.sampled_from([str.__str__(name) for name in spelt] + ["x-enum", "x-body-required", "x-note"])
        junk: st.SearchStrategy[Any] = st.sampled_from(
            [None, True, 0, -1, "", "x", [], ["x", 1], {}, {"a": {}}, {"$ref": "#/nowhere"}, [[{}]]]
        )
        document = load_document(CONSTRUCTS / "unions.yaml")
        document["paths"] |= load_document(ROOM)["paths"]
        for section, entries in load_document(ROOM)["components"].items():
            document["components"].setdefault(section, {}).update(entries)
        plain = _compiled(document, tmp_path_factory)
        for place in data.draw(st.lists(st.sampled_from(_objects(document, "document")), min_size=1, max_size=12)):
            place[data.draw(names)] = copy.deepcopy(data.draw(junk))
        assert _compiled(document, tmp_path_factory) == plain

    def test_a_mark_is_no_key_of_any_document(self) -> None:
        assert marks.ENUM != "x-enum"
        assert marks.ENUM != "x-enum"
        assert marks.ENUM not in {"x-enum": 1}
        assert copy.deepcopy({marks.ENUM: 1}) == {marks.ENUM: 1}
        assert json.loads(json.dumps({marks.ENUM: 1})) == {"x-enum": 1}


def _compiled(document: dict[str, Any], factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = factory.mktemp("extended")
    (folder / "d.json").write_text(json.dumps(document), encoding="utf-8")
    compile_to(folder / "d.json", "d", folder / "d", "vonage_openapi", strict=False)
    return {p.name: p.read_text() for p in sorted((folder / "d").rglob("*")) if p.is_file()}


def _objects(node: Any, kind: str) -> list[dict[str, Any]]:
    """Every object of a document that may have extensions."""
    own = [node] if isinstance(node, dict) and kind in GRAMMAR and not is_ref(node) else []
    return own + [found for slot in parts(node, kind, "") for found in _objects(slot.value, slot.kind)]


OPEN = {
    "a type that does not exist": of_schema({"type": "widget"}),
    "types that exclude each other": of_schema({"allOf": [{"type": "string"}, {"type": "object"}]}),
    "a union nobody can meet": of_schema({"type": "object", "properties": {"a": {}}, "oneOf": [{"type": "string"}]}),
    "a schema made of itself": of_schema({"allOf": [{"$ref": "#/components/schemas/Doubtful"}, {"type": "object"}]}),
    "a schema that is text": of_schema("string"),
    "properties that are a list": of_schema({"type": "object", "properties": ["a"]}),
    "a reference to nowhere": of_schema({"$ref": "#/components/schemas/None"}),
    "a reference in a circle": of_schema(
        {"$ref": "#/components/schemas/B"}, B={"$ref": "#/components/schemas/Doubtful"}
    ),
    "a reference to the network": of_schema({"$ref": "https://far.example/a.yaml"}),
    "a reference to a missing file": of_schema({"$ref": "none.yaml#/A"}),
    "unions that multiply": of_schema(
        {"allOf": [{"oneOf": [{"properties": {f"p{a}{b}": {}}} for b in range(20)]} for a in "ab"]}
    ),
    "a parameter without a name": of_operation(parameters=[{"in": "query", "schema": {}}]),
    "a parameter in a strange place": of_operation(parameters=[{"name": "a", "in": "moon", "schema": {}}]),
    "a parameter from nowhere": of_operation(parameters=[{"$ref": "#/components/parameters/None"}]),
    "parameters that are not a list": of_operation(parameters={"a": 1}),
    "a body that is text": of_operation(requestBody="a text"),
    "a body from nowhere": of_operation(requestBody={"$ref": "#/components/requestBodies/None"}),
    "a status that is not one": of_operation(responses={"fine": {"description": ""}}),
    "an answer from nowhere": of_operation(responses={"200": {"$ref": "#/components/responses/None"}}),
    "a server that is not an address": of_operation(servers=[{"url": "https://[::1"}]),
    "an operation that is text": small(paths={"/doubtful": {"post": "send it"}}),
    "a path that is a list": small(paths={"/doubtful": [1]}),
    "components that are a list": small(components=[1]),
    "webhooks that are numbers": small(webhooks={"a": 1}),
}

CURED: dict[str, tuple[dict[str, Any], str, str]] = {
    "numbers where texts belong": (small(info={"title": 7, "version": 1.5}), "malformed", ""),
    "no info": ({k: v for k, v in small().items() if k != "info"}, "malformed", ""),
    "a text where a flag belongs": (of_schema({"type": "string", "nullable": "true"}), "malformed", ""),
    "one tag without its list": (of_operation(tags="a"), "malformed", ""),
    "a server variable without a default": (
        of_operation(servers=[{"url": "https://{a}.example", "variables": {"a": {"enum": ["x"]}}}]),
        "malformed",
        "",
    ),
    "a type beside a union of others": (
        of_schema({"type": "string", "oneOf": [{"type": "integer"}, {"type": "array", "items": {}}]}),
        "contradiction",
        "int | list[Any]",
    ),
    "a union of which one branch is ruled out": (
        of_schema({"type": "object", "properties": {"a": {}}, "anyOf": [{"type": "string"}, {"required": ["a"]}]}),
        "contradiction",
        "Doubtful",
    ),
}


class TestDoubtfulPlaces:
    @pytest.mark.parametrize("what", OPEN)
    def test_a_doubtful_place_costs_itself_alone(self, make: Callable[..., Made], what: str) -> None:
        made = make(OPEN[what])
        ids = {entry["id"] for entry in made.index}
        assert "get_sound" in ids
        assert made.opened
        assert all(change.detail and "UntrustedString" not in change.detail for change in made.opened)
        assert not any("<object" in change.detail for change in made.log)
        for name in ids:
            made.operation(name)
        if any("post" in item for item in OPEN[what]["paths"].values() if isinstance(item, dict)):
            assert len(ids) == 2
        if "Doubtful" in OPEN[what].get("components", {}) and "Doubtful" in OPEN[what]["components"]["schemas"]:
            request = made.operation("post_doubtful").build(body={"any": ["thing"]})
            assert request.body == {"any": ["thing"]}

    @pytest.mark.parametrize("what", CURED)
    def test_what_is_clearly_meant_is_put_right(self, make: Callable[..., Made], what: str) -> None:
        document, rule, type = CURED[what]
        made = make(document)
        assert made.opened == []
        assert rule in {change.rule for change in made.log}
        if type:
            assert (
                type in (made.folder / "dicts.py").read_text() + (made.folder / "api" / "post_doubtful.py").read_text()
            )

    def test_parameters_whose_names_come_to_the_same_are_arguments_each(self, make: Callable[..., Made]) -> None:
        names = ["StartTime", "StartTime<", "StartTime>", "start-time", "start_time", "startTime"]
        parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
        build = make(of_operation(parameters=parameters)).operation("post_doubtful").build
        arguments = list(build.__annotations__)[1:-1]
        assert len(arguments) == len(names)
        query = build("1", **dict(zip(arguments, names, strict=True))).query
        assert query == dict(zip(names, query.values(), strict=True))
        assert sorted(query.values()) == sorted(names)

    def test_a_redirect_that_is_the_only_success_is_handed_over(self, make: Callable[..., Made]) -> None:
        answers = {"302": {"description": "There."}, "404": {"description": "Gone."}}
        made = make(of_operation(responses=answers))
        endpoint, address = made.operation("post_doubtful"), {"location": "https://there.example/"}

        def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(302 if request.url.path.endswith("/1") else 303, headers=address)

        inner = httpx.Client(transport=httpx.MockTransport(answer))
        with inner, vonage.Client(http_client=inner, base_url="http://localhost") as client:
            got = endpoint.sync_detailed("1", client=client)
            assert (got.status, got.headers["location"]) == (302, address["location"])
            with pytest.raises(vonage.RedirectError):
                endpoint.sync("2", client=client)

    def test_a_name_that_is_twice_in_a_path_is_one_argument(self, make: Callable[..., Made]) -> None:
        document = small(paths={"/a/{id}/b/{id}": {"get": {"operationId": "get_b", "responses": {}}}})
        assert make(document).operation("get_b").build("7").path == "/a/7/b/7"

    def test_the_end_of_a_run_says_what_was_left_open(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "d.json").write_text(json.dumps(OPEN["a type that does not exist"]))
        assert main(["generate", "--spec", str(tmp_path / "d.json"), "--out", str(tmp_path / "made")]) == 0
        _, count, opened, place, _ = capsys.readouterr().out.splitlines()
        assert count == "2 operations, 2 endpoints"
        assert opened == "1 place left open, where anything is taken: schema 1"
        assert place == "  /components/schemas/Doubtful/type: 'widget' is not a type"

    @pytest.mark.parametrize(("name", "better"), [("10dlc", "api_10dlc"), ("my-api", "my_api"), ("class", "api_class")])
    def test_a_name_that_no_package_can_have_is_answered_with_one_that_would_do(
        self, tmp_path: Path, name: str, better: str
    ) -> None:
        with pytest.raises(SpecError, match=rf"as in '{better}'"):
            generate_one(ROOM, tmp_path / name)

    @pytest.mark.parametrize("text", ["swagger: '2.0'", "openapi: 2.0.0", "- a", "a: [", "openapi: 3.2.0"])
    def test_what_is_no_openapi_3_is_refused_whole(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "d.yaml").write_text(text)
        with pytest.raises(SpecError):
            generate_one(tmp_path / "d.yaml", tmp_path / "made")

    @pytest.mark.parametrize("version", ["3.0", "3.1", "3", "3.2.0", "3.1.x-draft"])
    @pytest.mark.parametrize("quote", ['"', ""], ids=["string", "number"])
    def test_a_version_that_is_spelt_otherwise_is_read(
        self, make: Callable[..., Made], tmp_path: Path, version: str, quote: str
    ) -> None:
        path = tmp_path / "old.yaml"
        path.write_text(json.dumps(small()).replace('"3.0.3"', f"{quote}{version}{quote}"))
        assert [entry["id"] for entry in make(path).index] == ["get_sound"]

    @pytest.mark.parametrize("suffix", ["yaml", "json"])
    def test_of_a_key_that_is_there_twice_the_last_counts(
        self, make: Callable[..., Made], tmp_path: Path, suffix: str
    ) -> None:
        path = tmp_path / f"twice.{suffix}"
        path.write_text(json.dumps(small()).replace('"get_sound"', '"get_noise", "operationId": "get_sound"'))
        made = make(path)
        assert [entry["id"] for entry in made.index] == ["get_sound"]
        assert "operationId" in next(change.detail for change in made.log if change.rule == "repeated-key")

    def test_names_that_are_too_long_for_a_file_are_shortened(self, make: Callable[..., Made]) -> None:
        long = "a_very_long_story_" * 20
        schema = {"type": "object", "properties": {long: {"type": "object", "properties": {"end": {"type": "string"}}}}}
        body = {"content": {"application/json": {"schema": schema}}}
        post = {"requestBody": body, "responses": {"200": {"description": "", **body}}}
        items = {f"/{long}{end}": {"post": {"operationId": f"{long}{end}", **post}} for end in ("a", "ä")}
        made = make(small(paths=items))
        assert len({entry["id"] for entry in made.index}) == 3
        for entry in made.index[1:]:
            told = made.operation(entry["id"]).parse(200, {long: {"end": "well"}})
            assert told.to_dict() == {long: {"end": "well"}}

    def test_our_own_descriptions_may_have_no_doubtful_place(self, tmp_path: Path) -> None:
        (tmp_path / "d.json").write_text(json.dumps(OPEN["a reference to nowhere"]))
        with pytest.raises(SpecError, match="leads nowhere"):
            compile_to(tmp_path / "d.json", "d", tmp_path / "made", "")


def _failing(real: Callable[..., Any], word: str) -> Callable[..., Any]:
    """The function, which fails wherever an argument mentions a word."""

    def fail(*arguments: Any, **more: Any) -> Any:
        if any(
            word in repr(argument) for argument in arguments if isinstance(argument, (dict, str, operations.Address))
        ):
            raise KeyError("injected")
        return real(*arguments, **more)

    return fail


class TestDiscriminators:
    def test_a_base_with_a_discriminator_stands_for_the_schemas_built_upon_it(self, make: Callable[..., Made]) -> None:
        made = make(CONSTRUCTS / "inheritance.yaml")
        assert made.opened == []
        parse = made.operation("list_pets").parse
        kinds = [type(pet).__name__ for pet in parse(200, [{"kind": k} for k in ("cat", "Dog", "Puppy", "Pet")])]
        assert kinds == ["Cat", "Dog", "Puppy", "PetFields"]
        assert parse(200, [{"kind": "cat", "claws": 18}])[0].claws == 18
        assert parse(200, [{"kind": "Puppy", "barks": True, "age": 1}])[0].barks is True
        assert parse(200, [{"kind": "new", "x": 1}]) == [{"kind": "new", "x": 1}]

    def test_a_mapping_into_another_file_follows_it(self, make: Callable[..., Made], tmp_path: Path) -> None:
        (tmp_path / "kinds").mkdir()
        for name, field in (("cat", "claws"), ("dog", "tail")):
            schema = {"type": "object", "properties": {"kind": {"type": "string"}, field: {"type": "integer"}}}
            (tmp_path / "kinds" / f"{name}.json").write_text(json.dumps(schema))
        refs = {name: f"kinds/{name}.json" for name in ("cat", "dog")}
        union = {
            "oneOf": [{"$ref": ref} for ref in refs.values()],
            "discriminator": {"propertyName": "kind", "mapping": {f"a {name}": ref for name, ref in refs.items()}},
        }
        made = make(of_schema(union))
        assert made.opened == []
        parse = made.operation("post_doubtful").parse
        assert type(parse(200, {"kind": "a dog", "tail": 1})).__name__ == "Dog"
        assert type(parse(200, {"kind": "a cat", "claws": 1})).__name__ == "Cat"


class TestSafetyNet:
    """A fault of the compiler costs the schema or operation it meets, and is said."""

    @pytest.mark.parametrize(
        ("holder", "name", "word"),
        [
            (sys.modules["codegen.shape.normalise"], "normalise_schema", "pebble"),
            (sys.modules["codegen.shape.normalise"], "tidy_members", "pebble"),
            (_Composer, "schema", "pebble"),
            (operations, "_place", "post_doubtful"),
            (messages, "_body", "Doubtful"),
            (_Hoister, "inside", "pebble"),
            (_Hoister, "operation", "post_doubtful"),
            (Discriminators, "complete", "Doubtful"),
            (project, "arguments_of", "schemas/Doubtful"),
            (project, "model_of", "Doubtful"),
        ],
    )
    def test_a_fault_in_any_step_costs_one_place(
        self, make: Callable[..., Made], monkeypatch: pytest.MonkeyPatch, holder: Any, name: str, word: str
    ) -> None:
        schema: dict[str, Any] = {"type": "object", "properties": {"pebble": {"type": "string"}}}
        document = of_schema(schema, Sound={"type": "object", "properties": {"a": {"type": "integer"}}})
        document["paths"]["/sound"]["get"]["responses"]["200"]["content"] = {
            "application/json": {"schema": {"$ref": "#/components/schemas/Sound"}}
        }
        if name == "complete":
            schema = {"oneOf": [{"type": "object", "properties": {p: {}}} for p in ("pebble", "stone")]}
            document["components"]["schemas"]["Doubtful"] = schema
        monkeypatch.setattr(holder, name, _failing(getattr(holder, name), word))
        made = make(document)
        assert {entry["id"] for entry in made.index} == {"get_sound", "post_doubtful"}
        assert [change.rule for change in made.opened]
        assert any("injected" in change.detail for change in made.opened)
        assert made.operation("get_sound").parse(200, {"a": 1}).a == 1
        assert made.operation("post_doubtful").build(body={"pebble": "1"}).body == {"pebble": "1"}

    def test_several_places_are_opened_each_for_its_own_fault(
        self, make: Callable[..., Made], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        document = of_schema({"type": "object", "properties": {"pebble": {"type": "string"}}})
        document["paths"]["/third"] = {"get": {"operationId": "get_third", "responses": {"200": {"description": ""}}}}
        monkeypatch.setattr(project, "endpoint_of", _failing(endpoint_of, "schemas/Doubtful"))
        monkeypatch.setattr(project, "model_of", _failing(model_of, "Doubtful"))
        made = make(document)
        opened = {change.pointer for change in made.opened}
        assert opened == {"/paths/~1doubtful/post", "/components/schemas/Doubtful"}
        assert {entry["id"] for entry in made.index} == {"get_sound", "post_doubtful", "get_third"}
        assert made.operation("post_doubtful").build(body={"pebble": 1}).problems() == []


class TestLint:
    def test_a_foreign_file_is_not_asked_to_keep_to_our_own_rules(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "d.json"
        path.write_text(json.dumps(of_schema({"type": "string"})))
        assert main(["lint", str(path)]) == 0
        assert capsys.readouterr().out == "0 findings in 1 files\n"
        path.write_text(json.dumps(of_schema({"type": "string", "pattern": "["})))
        assert main(["lint", str(path)]) == 1
        assert "pattern" in capsys.readouterr().out

    def test_what_openapi_allows_is_no_finding(self, tmp_path: Path) -> None:
        pet = {"type": "object", "properties": {"kind": {"type": "string"}}}
        union = {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]}
        base = {**pet, "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}}
        others = {
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Base"}, pet]},
            "Dog": pet,
            "Base": base,
            "Untold": union,
            "Told": {**union, "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}}},
            "Within": {"type": "array", "items": {"$ref": "#/components/schemas/Doubtful/properties/name"}},
            "Itself": {"type": "array", "items": {"$ref": "#/components/schemas/Itself"}, "example": [[]]},
        }
        text = {"type": "string", "pattern": r"^(?<first>\p{L})[\w-.]\!{2}(?<=a|bc)$"}
        doubtful = {"type": "object", "properties": {"name": text}}
        path = tmp_path / "allowed.json"
        path.write_text(json.dumps(of_schema(doubtful, **others)))
        assert [str(finding) for finding in lint([path], house=False)] == []

    def test_what_no_reader_can_take_is_one(self, tmp_path: Path) -> None:
        union = {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}],
            "discriminator": {"propertyName": "kind", "mapping": {"dog": "Cat", "fish": "Fish"}},
        }
        cat = {"type": "object", "properties": {"kind": {"const": "cat"}}}
        path = tmp_path / "wrong.json"
        path.write_text(json.dumps({**of_schema(union, Cat=cat), "openapi": "3.1.0"}))
        assert [finding.rule for finding in lint([path], house=False)] == ["discriminator"] * 2


class TestMediaTypesInAnyLetterCase:
    @pytest.mark.parametrize(
        ("sent", "got", "accept", "returns"),
        [
            ("Application/JSON", "APPLICATION/Json", None, "object"),
            ("Application/VND.x+JSON", "Application/Problem+JSON", "Application/Problem+JSON", "object"),
            ("APPLICATION/X-WWW-FORM-URLENCODED", "multipart/mixed", "multipart/mixed", "bytes"),
            ("TEXT/CSV", "Multipart/Form-Data", "Multipart/Form-Data", "bytes"),
            ("Multipart/Form-Data", "TEXT/csv", "TEXT/csv", "bytes"),
            ("application/json", "text/plain; charset=utf-8", "text/plain; charset=utf-8", "bytes"),
            ("application/json", "image/*", "image/*", "bytes"),
        ],
    )
    def test_they_are_what_they_are(
        self, make: Callable[..., Made], sent: str, got: str, accept: str | None, returns: str
    ) -> None:
        schema = {"type": "object", "properties": {"a": {"type": "string"}}}
        made = make(
            of_operation(
                requestBody={"content": {sent: {"schema": schema}}},
                responses={"200": {"description": "", "content": {got: {"schema": schema}}}},
                parameters=[{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            )
        )
        assert made.opened == []
        doubtful = made.operation("post_doubtful")
        content, media_type = doubtful.build("1", body="a" if sent == "TEXT/CSV" else {"a": "1"}).encode()
        assert (media_type.partition(";")[0], bool(content)) == (sent, True)
        assert (doubtful.OP.accept, doubtful.OP.returns) == (accept, {200: returns})
