"""What the generated package looks like: awkward names, awkward constructs, and texts that try to become code."""

from __future__ import annotations

import ast
import builtins
import inspect
import json
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vonage_openapi import ValidationError
from vonage_openapi._values import plain

from codegen.errors import SpecError
from tests.support.compiled import Package, compiled

SPEC = Path(__file__).parent / "project_data" / "odd.yaml"


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Generator[Package]:
    with compiled(SPEC, tmp_path_factory.mktemp("odd"), "compiled_odd") as package:
        yield package


class TestEndpoints:
    def test_arguments_do_not_clash_with_the_names_that_an_endpoint_uses(self, odd: Package) -> None:
        module = odd.endpoint("change_item")
        assert list(inspect.signature(module.build).parameters) == [
            "build_path", "body", "sync_detailed_query", "client_query", "body_query", "session"
        ]  # fmt: skip
        request = module.build("x", body={"class": "a"}, sync_detailed_query=1, client_query="me", body_query="q")
        assert request.url == "https://eu.odd.example/base/v1/items/x?sync_detailed=1&client=me&body=q"

    def test_all_hosts_are_known_the_default_first(self, odd: Package) -> None:
        op = odd.endpoint("change_item").OP
        assert op.host == "https://eu.odd.example"
        assert op.hosts == ("https://eu.odd.example", "https://us.odd.example", "https://backup.odd.example")
        assert odd.endpoint("list_").OP.hosts == ("https://open.odd.example",)

    def test_an_operation_with_a_builtin_name_and_two_answers(self, odd: Package) -> None:
        module = odd.endpoint("list_")
        assert module.OP.status == "beta"
        read = module.parse(200, [{"u": 1}, {"t": 2}, "text", {"v": 3}])
        assert [type(item).__name__ for item in read] == ["UnionModel", "TypeAliasModel", "str", "UnionModel"]
        assert read[3].to_dict() == {"v": 3}
        assert module.parse(204, None) is None


ITEM: dict[str, Any] = {
    "class": "b", "example": {"text": "no", "places": [{"line": 3}]}, "parent": {"depth": 2}, "ﬁt": "f",
    "folded": {"scales": 3},
    "validate": "v", "validate_": "w", "_links": {"next": {"models": [{"line": 1}]}}, "links": "l",
    "_embedded": 1, "self": "s", "NotRequired": "n", "str": 1, "name": "i", "new": {"class": 1},
}  # fmt: skip


class TestModels:
    def test_every_field_finds_its_place_and_its_way_back(self, odd: Package) -> None:
        item = odd.models.Item.from_dict(ITEM)
        assert item.to_dict() == ITEM
        assert item.example.places[0].line == 3
        assert item.parent.depth == 2
        assert item.embedded == 1
        assert item.additional_properties["new"] == {"class": 1}
        assert callable(item.validate)

    def test_null_is_not_absence(self, odd: Package) -> None:
        read = odd.models.Item.from_dict({"class": "a", "parent": None})
        assert read.to_dict() == {"class": "a", "parent": None}

    def test_a_model_whose_module_begins_with_models_finds_its_rules(self, odd: Package) -> None:
        place = odd.models.Place(1)
        odd.models.ModelsList([place]).validate()
        with pytest.raises(ValidationError, match=r"^models: can have at most 1 entry, has 2$"):
            odd.models.ModelsList([place, place]).validate()

    def test_an_unknown_name_is_an_attribute_error(self, odd: Package) -> None:
        with pytest.raises(AttributeError, match=r"module 'compiled_odd.models' has no attribute 'Nothing'"):
            _ = odd.models.Nothing
        assert dir(odd.models) == [
            "Fault",
            "FiSH",
            "Item",
            "ItemParams",
            "Ligature",
            "ModelsList",
            "Ob",
            "OneOf",
            "Place",
            "TypeAliasModel",
            "UnionModel",
        ]


@pytest.fixture(scope="module")
def doubtful(tmp_path_factory: pytest.TempPathFactory) -> Generator[Package]:
    spec = SPEC.parents[1] / "constructs" / "empty_and_doubtful.yaml"
    with compiled(spec, tmp_path_factory.mktemp("doubtful"), "compiled_doubtful") as package:
        yield package


class TestDoubtfulDescriptions:
    @pytest.mark.parametrize(
        ("answer", "name"),
        [
            ({"kind": "purchase", "price": 3}, "Bought"),
            ({"kind": "loan", "to": {"reader": "r"}}, "Lent"),
            ({"kind": "loan", "to": {"shelf": "s"}}, "Returned"),
            ({"kind": "loan"}, "Lent"),
            ({"kind": "theft"}, "dict"),
        ],
    )
    def test_branches_that_share_a_value_are_told_apart_by_what_is_in_them(
        self, doubtful: Package, answer: dict[str, Any], name: str
    ) -> None:
        read = doubtful.endpoint("list_records").parse(200, answer)
        assert type(read).__name__ == name
        assert plain(read) == answer

    def test_what_nobody_could_meet_is_not_asked(self, doubtful: Package) -> None:
        build = doubtful.endpoint("lend").build
        assert build(body={"days": 3, "callback": "https://reader.example", "titles": ["a"]}).problems() == []
        assert build(body={"currency": "EUR", "fee": 1}).problems() == []
        assert doubtful.endpoint("list_records").build(shelf="upper").problems() == []

    def test_rules_about_fields_that_go_together_are_kept(self, doubtful: Package) -> None:
        problems = doubtful.endpoint("lend").build(body={"days": 3, "until": "tomorrow", "fee": 1}).problems()
        assert [str(problem) for problem in problems] == [
            "body: cannot have days and until at once",
            "fee: also needs currency",
        ]
        assert [str(problem) for problem in doubtful.endpoint("lend").build(body={}).problems()] == [
            "body: must have at least 1 field, has 0"
        ]

    def test_a_file_of_any_kind_is_bytes(self, doubtful: Package) -> None:
        content = bytes(range(256))
        assert doubtful.endpoint("fetch_file").parse(200, content) == content
        assert str(inspect.signature(doubtful.endpoint("fetch_file").parse).return_annotation) == "Any"
        request = doubtful.endpoint("replace_file").build("f1", body=content)
        assert request.problems() == []
        assert request.encode() == (content, "application/octet-stream")


class TestDictionaries:
    def test_keys_are_spelt_as_they_go_over_the_wire(self, odd: Package) -> None:
        dicts = odd.module("dicts")
        assert set(dicts.Item.__annotations__) == {*ITEM, "pattern", "ligature"} - {"new"}
        assert set(dicts.Fault.__annotations__) == {"text", "places"}
        assert set(dicts.Ligature.__annotations__) == {"ﬁt"}

    def test_what_travels_both_ways_has_two_types_of_different_names(self, odd: Package) -> None:
        names = [node.name for node in ast.parse(odd.files["dicts.py"]).body if isinstance(node, ast.ClassDef)]
        assert len(names) == len(set(names))
        dicts = odd.module("dicts")
        assert set(dicts.ItemParams.__annotations__) == {"depth"}
        assert set(dicts.ItemParams_.__annotations__) == set(dicts.Item.__annotations__)

    def test_a_type_checker_takes_it_all(self, odd: Package, tmp_path: Path) -> None:
        root = Path(__file__).resolve().parents[2]
        configuration = tmp_path / "mypy.ini"
        configuration.write_text(f"[mypy]\nstrict = true\npython_version = 3.10\nmypy_path = {root / 'generated'}\n")
        command = ["mypy", "--config-file", str(configuration), "--cache-dir", str(tmp_path / "cache"), odd.name]
        done = subprocess.run([sys.executable, "-m", *command], cwd=odd.folder.parent, capture_output=True, text=True)
        assert done.stdout.startswith("Success"), done.stdout


PAYLOAD = "import builtins; builtins.injected = True"
NASTY = [
    f'"""\n{PAYLOAD}\n"""', f"'''\n{PAYLOAD}\n'''", f"\n{PAYLOAD}\n", f"\r{PAYLOAD}\r", "Größe",
    f"x\x0c\n{PAYLOAD}", f"\u2028{PAYLOAD}", '"', '"""', '\\"', '\\\\"',
    f"\\\n{PAYLOAD}", f'\\"""\n{PAYLOAD}#', "{{ 7 * 7 }}", "{% raw %}", "{# gone #}", "ends with \\", 'ends with "',
    'ends with """', "\x00\x07\x1b[31m", "\ud800", "\u202e\u2066", "]" * 3 + f"; {PAYLOAD} #", f"'); {PAYLOAD}; ('",
    f'"); {PAYLOAD}; ("', "класс", "类", "a\tb", "", " ", "-" * 300, "x" * 3000,
]  # fmt: skip
texts = (
    st.sampled_from(NASTY) | st.text(max_size=12) | st.tuples(st.sampled_from(NASTY), st.text(max_size=4)).map("".join)
)


def described(draw: Any) -> dict[str, Any]:
    """A description with a text that is drawn in every place that takes one."""
    names = draw(st.lists(texts.filter(bool), min_size=4, max_size=4, unique=True))
    schema = {
        "type": "object",
        "title": draw(texts),
        "description": draw(texts),
        "required": names[:1],
        "properties": {
            names[0]: {"type": "string", "description": draw(texts), "pattern": draw(texts)},
            names[1]: {"enum": draw(st.lists(texts, min_size=1, max_size=3, unique=True)), "default": draw(texts)},
            names[2]: {"const": draw(texts)},
            names[3]: {"type": "string", "format": draw(texts), "example": draw(texts), "x-vonage-hint": draw(texts)},
        },
    }
    operation = {
        "operationId": draw(texts),
        "summary": draw(texts),
        "description": draw(texts),
        "tags": [draw(texts)],
        "parameters": [
            {"name": names[1], "in": "query", "description": draw(texts), "schema": {"enum": [draw(texts)]}},
            {"name": names[2], "in": "header", "schema": {"type": "string", "description": draw(texts)}},
        ],
        "requestBody": {
            "description": draw(texts),
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
        },
        "responses": {
            "200": {
                "description": draw(texts),
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
            }
        },
        "x-vonage-paging": {"style": draw(texts)},
        "security": [{"key": []}],
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": draw(texts), "version": draw(texts), "description": draw(texts)},
        "servers": [{"url": f"https://host.example/{draw(texts)}"}],
        "paths": {f"/{draw(texts)}": {"post": operation}},
        "components": {
            "schemas": {"A": schema, f"{draw(texts)}B": {"oneOf": [{"$ref": "#/components/schemas/A"}, schema]}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": draw(texts)}},
        },
    }


@pytest.mark.parametrize("text", NASTY, ids=[ascii(text)[:20] for text in NASTY])
def test_no_description_becomes_code(text: str, tmp_path: Path) -> None:
    name = "".join(letter for letter in text if letter.isascii() and letter not in "\0/")[:60]
    spec = tmp_path / f"a{name}.json"
    document = {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text},
        "servers": [{"url": "https://nasty.example"}],
        "paths": {
            "/a": {
                "post": {
                    "operationId": "send_a",
                    "summary": text,
                    "description": text,
                    "parameters": [
                        {"name": f"p{text}", "in": "query", "description": text, "schema": {"enum": [text]}}
                    ],
                    "requestBody": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
                        "description": text,
                    },
                    "responses": {"204": {"description": text}},
                    "security": [{text: []}],
                    "x-vonage-paging": {"style": text},
                }
            }
        },
        "components": {
            "schemas": {
                "A": {
                    "description": text,
                    "properties": {f"k{text}": {"enum": [text], "description": text}},
                }
            },
            "securitySchemes": {text: {"type": "apiKey", "in": "header", "name": text}},
        },
    }
    spec.write_text(json.dumps(document), encoding="utf-8")
    with compiled(spec, tmp_path, "compiled_nasty") as package:
        _import_everything(package)
        endpoint = package.endpoint("send_a")
        assert endpoint.OP.security == ((text,),)
        assert endpoint.OP.schemes == {text: ("apiKey", "header", text)}
        assert endpoint.build(body={f"k{text}": text}).problems() == []
        assert package.models.A.from_dict({f"k{text}": text}).to_dict() == {f"k{text}": text}
    assert not hasattr(builtins, "injected")


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_no_text_of_a_description_becomes_code(data: st.DataObject) -> None:
    document = described(data.draw)
    file_name = data.draw(st.sampled_from(["a.json", f"a\n{PAYLOAD}\n.json", 'a""".json', "a{{x}}.json"]))
    with TemporaryDirectory() as folder:
        spec = Path(folder) / file_name
        spec.write_text(json.dumps(document), encoding="utf-8")
        refusal: SpecError | None = None
        try:
            with compiled(spec, Path(folder), "compiled_nasty") as package:
                _import_everything(package)
        except SpecError as error:
            refusal = error
        assert refusal is None or len(str(refusal).splitlines()) == 1
        assert refusal is None or not (Path(folder) / "compiled_nasty").exists()
    assert not hasattr(builtins, "injected")


def _import_everything(package: Package) -> None:
    for name, text in package.files.items():
        if name.endswith(".py"):
            tree = ast.parse(text, feature_version=(3, 10))
            allowed = (ast.Import, ast.ImportFrom, ast.If, ast.Assign, ast.AnnAssign, ast.ClassDef)
            functions = (ast.FunctionDef, ast.AsyncFunctionDef)
            for node in tree.body:
                assert isinstance(node, (*allowed, *functions)) or ast.get_docstring(tree) is not None
            package.module(name.removesuffix(".py").replace("/", ".").removesuffix(".__init__"))
        else:
            assert name in ("operations.json", "schemas.json", "py.typed")
    for name in dir(package.models):
        getattr(package.models, name)
