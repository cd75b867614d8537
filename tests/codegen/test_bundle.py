"""Loading and bundling: what the files say is in the document, and every fault names its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.read.bundle import bundle
from codegen.read.load import load_document

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write files below one folder and give the path of the first."""

    def put(first: str, /, **others: str) -> Path:
        main = tmp_path / "main.yaml"
        main.write_text(first, encoding="utf-8")
        for name, text in others.items():
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
        return main

    return put


class TestLoad:
    def test_scalars_follow_yaml_12(self, write: Callable[..., Path]) -> None:
        path = write(
            HEAD + "x-a: {country: NO, day: 2023-01-01, octal: 0o17, zeros: 0123, base60: 1:30, yes: on, "
            "t: true, f: 1.5, e: 1e3, inf: .inf, nothing: ~, hex: 0x1F, under: 1_000}\n"
        )
        assert load_document(path)["x-a"] == {
            "country": "NO",
            "day": "2023-01-01",
            "octal": 15,
            "zeros": 123,
            "base60": "1:30",
            "yes": "on",
            "t": True,
            "f": 1.5,
            "e": 1000.0,
            "inf": float("inf"),
            "nothing": None,
            "hex": 31,
            "under": "1_000",
        }

    def test_keys_stay_as_they_are_spelt(self, write: Callable[..., Path]) -> None:
        assert list(load_document(write(HEAD + "x-a: {200: a, 1.10: b, yes: c, null: d}\n"))["x-a"]) == [
            "200",
            "1.10",
            "yes",
            "null",
        ]

    def test_anchors_become_separate_copies(self, write: Callable[..., Path]) -> None:
        document = load_document(write(HEAD + "x-a: &a {k: [1]}\nx-b: *a\nx-c: {<<: *a, l: 2}\n"))
        document["x-a"]["k"].append(2)
        assert document["x-b"] == {"k": [1]}
        assert document["x-c"] == {"k": [1], "l": 2}

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("openapi: 3.1.0\n  bad: [", "line 2"),
            ("openapi: 3.1.0\na: 1\nb: 2\na: 3\n", "line 4 repeats the key 'a'"),
            ("? [a]\n: 1\n", "the key in line 1"),
            ("- a\n", "not a mapping"),
            ("swagger: '2.0'\n", "Swagger 2.0"),
            ("info: {}\n", "'openapi' is missing"),
            ("openapi: 3.2.0\n", "3.2.0"),
            ("openapi: 3.1\n", "3.1"),
            ("a: &a [*a]\n", "nested too deeply"),
            ("a: !!python/object:os.system {}\n", "syntax error"),
            ("a: !!timestamp 2020-01-01\n", "line 1: could not determine a constructor for the tag"),
            ("[" * 500 + "]" * 500, "nested too deeply"),
            ("a: 1\nb: !!int x\n", "line 2: this is not of type int"),
            ("a: !!bool perhaps\n", "line 1: this is not of type bool"),
            ("a: !!map [b]\n", "line 1: this is not of type map"),
            ("a: 1\n---\nb: 1\n", "expected a single document in the stream but found another document"),
            (
                "a0: &a0 [x, x, x, x, x, x, x, x]\n"
                + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 9)),
                "anchors multiply to too many values",
            ),
        ],
    )
    def test_faults_are_named(self, write: Callable[..., Path], text: str, words: str) -> None:
        with pytest.raises(SpecError) as caught:
            load_document(write(text))
        assert words in str(caught.value)
        assert "\n" not in str(caught.value)
        assert caught.value.file.endswith("main.yaml")

    @pytest.mark.parametrize(
        ("text", "words"),
        [('{"openapi": "3.1.0", "a": 1, "a": 2}', "'a' occurs twice"), ('{\n"a": }', "line 2"), ('{"a": NaN}', "NaN")],
    )
    def test_json_is_read_as_strictly(self, tmp_path: Path, text: str, words: str) -> None:
        path = tmp_path / "main.json"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(SpecError, match=words):
            load_document(path)

    def test_files_that_cannot_be_read(self, tmp_path: Path) -> None:
        with pytest.raises(SpecError, match="no such file"):
            load_document(tmp_path / "none.yaml")
        with pytest.raises(SpecError, match="a folder"):
            load_document(tmp_path)
        (tmp_path / "b.yaml").write_bytes(b"\xff\xfe\x00")
        with pytest.raises(SpecError, match="UTF-8"):
            load_document(tmp_path / "b.yaml")


class TestReferences:
    def test_external_parts_become_components(self, chain: Callable[[str], Any]) -> None:
        result = chain("external_references")
        schemas = result.bundled["components"]["schemas"]
        assert set(schemas) == {"Error", "Keep", "Person", "Pet", "PartsError", "whole"}
        # The description keeps its own name for its own schema, the other file's schema gets a derived one.
        assert schemas["Error"]["properties"] == {"own": {"type": "string"}}
        assert schemas["PartsError"]["required"] == ["code"]
        assert set(result.bundled["components"]["responses"]) == {"Missing"}
        assert set(result.bundled["components"]["parameters"]) == {"Id"}

    def test_files_that_refer_to_each_other_meet(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("external_references").bundled["components"]["schemas"]
        assert schemas["Person"]["properties"]["friend"] == {"$ref": "#/components/schemas/Person"}
        assert schemas["Pet"]["properties"]["owner"] == {"$ref": "#/components/schemas/Person"}
        assert schemas["Person"]["properties"]["keep"] == {"$ref": "#/components/schemas/Keep"}
        assert schemas["whole"]["properties"]["again"] == {"$ref": "#/components/schemas/whole"}

    def test_every_file_is_reported_once(self, chain: Callable[[str], Any]) -> None:
        names = [path.name for path in chain("external_references").files]
        assert names[0] == "external_references.yaml"
        assert sorted(names[1:]) == ["more.yaml", "parts.yaml", "whole.json"]

    def test_references_in_wrong_places_are_replaced(self, chain: Callable[[str], Any]) -> None:
        document = chain("misplaced_references").bundled
        get = document["paths"]["/state"]["get"]
        assert get["summary"] == "Tell the state."
        assert get["description"] == "Says whether it is up or down."
        assert get["parameters"][0]["schema"]["enum"] == ["up", "down"]
        report = document["components"]["schemas"]["Report"]["properties"]
        assert report["copy"]["properties"]["inner"]["type"] == "object"
        assert report["part"] == {"$ref": "#/components/schemas/BaseInner"}
        # In OpenAPI 3.0 siblings of a reference do not count; the words are worth keeping all the same.
        assert report["beside"] == {"$ref": "#/components/schemas/State", "description": "Kept words."}

    def test_example_data_may_look_like_a_reference(self, chain: Callable[[str], Any]) -> None:
        get = chain("misplaced_references").bundled["paths"]["/state"]["get"]
        example = get["responses"]["200"]["content"]["application/json"]["examples"]["one"]["value"]
        assert example == {"state": "up", "schema": {"$ref": "not-a-reference"}}

    def test_a_deep_reference_becomes_a_component(self, chain: Callable[[str], Any]) -> None:
        schemas = chain("misplaced_references").bundled["components"]["schemas"]
        assert schemas["Missing"]["required"] == ["detail"]
        assert schemas["BaseInner"]["properties"]["deep"] == {"$ref": "#/components/schemas/BaseInner"}

    def test_a_property_may_be_called_ref(self, write: Callable[..., Path]) -> None:
        text = HEAD + "components: {schemas: {A: {type: object, properties: {$ref: {type: string}}}}}\n"
        document, _, _ = bundle(write(text))
        assert document["components"]["schemas"]["A"]["properties"] == {"$ref": {"type": "string"}}

    def test_a_path_item_elsewhere_is_copied_in(self, write: Callable[..., Path]) -> None:
        main = (
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: 'other.yaml#/item', summary: Mine}}\n"
        )
        other = (
            "item: {summary: Theirs, get: {operationId: a, responses: {'204': {$ref: '#/answer'}}}}\n"
            "answer: {description: A}\n"
        )
        document, _, _ = bundle(write(main, other=other))
        assert document["paths"]["/a"]["summary"] == "Mine"
        assert document["paths"]["/a"]["get"]["responses"]["204"] == {"$ref": "#/components/responses/answer"}

    def test_equal_parts_of_two_files_share_a_name(self, write: Callable[..., Path]) -> None:
        uses = ", ".join(
            f"{name}: {{$ref: '{file}.yaml#/E'}}" for name, file in (("A", "one"), ("B", "two"), ("C", "three"))
        )
        main = f"{HEAD}components: {{schemas: {{{uses}}}}}\n"
        document, _, _ = bundle(
            write(main, one="E: {type: string}\n", two="E: {type: string}\n", three="E: {type: integer}\n")
        )
        schemas = document["components"]["schemas"]
        assert schemas["A"] == schemas["B"] == {"$ref": "#/components/schemas/E"}
        assert schemas["C"] == {"$ref": "#/components/schemas/ThreeE"}

    def test_bundling_again_changes_nothing(self, chain: Callable[[str], Any], tmp_path: Path) -> None:
        first = chain("external_references").bundled
        path = tmp_path / "bundled.json"
        path.write_text(json.dumps(first), encoding="utf-8")
        second, changes, files = bundle(path)
        assert second == first
        assert changes == []
        assert files == [path.resolve()]

    @pytest.mark.parametrize(
        ("ref", "problem", "remedy"),
        [
            ("https://far.example/a.yaml#/A", "the network", "Download"),
            ("//far.example/a.yaml", "the network", "Download"),
            ("gone.yaml#/A", "does not exist", "Add the file"),
            ("#/components/schemas/Gone", "leads nowhere", "Correct it"),
            ("other.yaml#/Nope", "leads nowhere", "Correct it"),
            ("other.yaml#/Round", "back to itself", "Break the circle"),
            ("http://[bad", "not a valid reference", "Correct it"),
        ],
    )
    def test_a_bad_reference_is_named(self, write: Callable[..., Path], ref: str, problem: str, remedy: str) -> None:
        main = write(
            HEAD + f"components: {{schemas: {{A: {{type: object, properties: {{p: {{$ref: '{ref}'}}}}}}}}}}\n",
            other="Round: {$ref: '#/Trip'}\nTrip: {$ref: '#/Round'}\n",
        )
        with pytest.raises(SpecError) as caught:
            bundle(main)
        assert caught.value.pointer == "/components/schemas/A/properties/p"
        assert problem in caught.value.problem
        assert remedy in caught.value.remedy
        assert str(caught.value).startswith(f"{main}#/components/schemas/A/properties/p: ")

    def test_references_may_not_multiply_without_bound(self, write: Callable[..., Path]) -> None:
        both = "{{a: {{properties: {{$ref: '#/x-{0}'}}}}, b: {{properties: {{$ref: '#/x-{0}'}}}}}}"
        lines = [f"x-{number}: {both.format(number + 1)}\n" for number in range(40)]
        schema = "components: {schemas: {A: {properties: {$ref: '#/x-0'}}}}\n"
        with pytest.raises(SpecError, match="multiply to too many values"):
            bundle(write(f"{HEAD}{''.join(lines)}x-40: {{}}\n{schema}"))

    def test_a_fault_in_another_file_names_that_file(self, write: Callable[..., Path], tmp_path: Path) -> None:
        main = write(
            HEAD + "components: {schemas: {A: {$ref: 'other.yaml#/A'}}}\n", other="A: {items: {$ref: 'gone.yaml'}}\n"
        )
        with pytest.raises(SpecError) as caught:
            bundle(main)
        assert caught.value.file == str(tmp_path / "other.yaml")
        assert caught.value.pointer == "/A/items"

    def test_an_extension_may_hold_what_looks_like_a_reference(self, write: Callable[..., Path]) -> None:
        document, _, _ = bundle(write(HEAD + "x-note: {deep: {$ref: 'anything at all'}}\n"))
        assert document["x-note"] == {"deep": {"$ref": "anything at all"}}

    def test_a_copy_cannot_contain_itself(self, write: Callable[..., Path]) -> None:
        text = HEAD + "components: {schemas: {A: {type: object, enum: {$ref: '#/components/schemas/A'}}}}\n"
        with pytest.raises(SpecError, match="contains itself"):
            bundle(write(text))
