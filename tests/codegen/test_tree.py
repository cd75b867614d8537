"""Writing the generated package: the same bytes every time, nothing compiled twice, nothing half-written."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import tree
from codegen.errors import SpecError
from codegen.tree import RUNTIME, SPECS, Outcome, drift, generate_all, generate_one

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

SHARED = """
openapi: 3.1.0
info: {title: Shared, version: 1.0.0}
components: {schemas: {Colour: {type: string, enum: [red, green]}}}
"""
PAINT = """
openapi: 3.1.0
info: {title: Paint, version: 1.0.0}
servers: [{url: 'https://paint.example'}]
paths:
  /pots:
    post:
      operationId: open_pot
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: {colour: {$ref: 'common.yaml#/components/schemas/Colour'}}
      responses: {'204': {description: Opened.}}
"""
BRUSH = PAINT.replace("pot", "brush").replace("Paint", "Brush")
BROKEN = PAINT.replace("common.yaml#/components/schemas/Colour", "common.yaml#/components/schemas/Nothing")


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "common.yaml").write_text(SHARED)
    (folder / "paint.yaml").write_text(PAINT)
    (folder / "brush.yaml").write_text(BRUSH)
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "made" / "paints"


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def compiled(outcome: Outcome) -> tuple[list[str], list[str]]:
    return sorted(outcome.compiled), sorted(outcome.unchanged)


def index(target: Path) -> list[tuple[str, str]]:
    return [(entry["api"], entry["id"]) for entry in json.loads((target / "operations.json").read_text())]


class TestGenerateAll:
    def test_it_writes_one_package_per_description_and_an_index(self, specs: Path, target: Path) -> None:
        ticks: list[str] = []
        outcome = generate_all(specs, target, tick=ticks.append)
        assert compiled(outcome) == (["brush", "paint"], [])
        assert ticks == ["brush", "paint"]
        assert index(target) == [("brush", "open_brush"), ("paint", "open_pot")]
        runtime = {path.name for path in RUNTIME.glob("*.py")}
        written = {"brush", "commands.json", "digests.json", "operations.json", "paint", "products", "py.typed"}
        assert {path.name for path in target.iterdir()} == runtime | written
        assert [path.name for path in target.parent.iterdir()] == ["paints"], "something was left behind"

    def test_what_is_up_to_date_is_left_alone(self, specs: Path, target: Path) -> None:
        generate_all(specs, target)
        before = contents(target)
        ticks: list[str] = []
        assert compiled(generate_all(specs, target, tick=ticks.append)) == ([], ["brush", "paint"])
        assert ticks == ["brush", "paint"]
        assert contents(target) == before

    def test_a_changed_description_is_compiled_alone(self, specs: Path, target: Path) -> None:
        generate_all(specs, target)
        (specs / "brush.yaml").write_text(BRUSH.replace("open_brush", "wash_brush"))
        assert compiled(generate_all(specs, target)) == (["brush"], ["paint"])
        assert index(target) == [("brush", "wash_brush"), ("paint", "open_pot")]
        assert not (target / "brush" / "api" / "open_brush.py").exists()

    def test_a_change_of_a_shared_part_reaches_all_that_use_it(self, specs: Path, target: Path) -> None:
        generate_all(specs, target)
        (specs / "common.yaml").write_text(SHARED.replace("green", "blue"))
        assert compiled(generate_all(specs, target)) == (["brush", "paint"], [])
        assert '"blue"' in (target / "paint" / "dicts.py").read_text()

    def test_a_description_that_is_gone_takes_its_package_with_it(self, specs: Path, target: Path) -> None:
        generate_all(specs, target)
        (specs / "brush.yaml").unlink()
        assert compiled(generate_all(specs, target)) == ([], ["paint"])
        assert not (target / "brush").exists()
        assert index(target) == [("paint", "open_pot")]

    @pytest.mark.parametrize(
        ("name", "junk"),
        [
            ("paint/api/open_pot.py", ""),
            ("paint/schemas.json", "{}"),
            ("_runtime.py", "x = 1"),
            ("__init__.py", ""),
            *(
                (name, junk)
                for name in ("operations.json", "digests.json")
                for junk in ("", "[]", "[1]", '[{"id": 1}]')
            ),
            ("digests.json", '{"paint": 1}'),
        ],
    )
    def test_a_file_changed_by_hand_is_put_right(self, specs: Path, target: Path, name: str, junk: str) -> None:
        generate_all(specs, target)
        before = contents(target)
        (target / name).write_text(junk)
        (target / "paint" / "extra.py").write_text("x = 1")
        (target / "extra.py").write_text("x = 1")
        generate_all(specs, target)
        assert contents(target) == before

    def test_force_compiles_everything(self, specs: Path, target: Path) -> None:
        generate_all(specs, target)
        assert compiled(generate_all(specs, target, force=True)) == (["brush", "paint"], [])

    @pytest.mark.parametrize("more", [0, 2])  # with more than two, they are compiled in other processes
    def test_one_bad_description_among_good_ones_changes_nothing(self, specs: Path, target: Path, more: int) -> None:
        generate_all(specs, target)
        before = contents(target)
        (specs / "brush.yaml").write_text(BRUSH.replace("open_brush", "wash_brush"))
        (specs / "a_bad_one.yaml").write_text(
            PAINT.replace("application/json:\n            schema:", "7:\n            x:")
        )
        (specs / "broken.yaml").write_text(BROKEN)
        for number in range(more):
            (specs / f"more{number}.yaml").write_text(PAINT)
        with pytest.raises(SpecError, match=r"broken\.yaml#/paths/~1pots/post/requestBody/.*colour"):
            generate_all(specs, target)
        assert contents(target) == before
        assert [path.name for path in target.parent.iterdir()] == ["paints"]

    @pytest.mark.parametrize("more", [0, 2])
    def test_a_fault_of_the_compiler_is_reported_as_one_line(
        self, specs: Path, target: Path, more: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for number in range(more):
            (specs / f"more{number}.yaml").write_text(PAINT)
        monkeypatch.setattr("codegen.write.project.compile_package", None)
        monkeypatch.setattr("codegen.tree.get_context", lambda _: __import__("multiprocessing").get_context("fork"))
        with pytest.raises(
            SpecError, match=r"the compiler fails, TypeError: .* \(tree\.py, line \d+\).*report"
        ) as caught:
            generate_all(specs, target)
        assert len(str(caught.value).splitlines()) == 1
        assert not target.exists()

    def test_the_old_tree_comes_back_if_the_new_one_cannot_take_its_place(
        self, specs: Path, target: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        generate_all(specs, target)
        before = contents(target)
        rename = Path.rename

        def fail(self: Path, to: Path) -> Path:
            if self.name == "new":
                raise OSError(28, "No space left on device")
            return rename(self, to)

        monkeypatch.setattr(Path, "rename", fail)
        with pytest.raises(OSError, match="No space"):
            generate_all(specs, target, force=True)
        assert contents(target) == before

    def test_two_runs_give_the_same_bytes(self, tmp_path: Path) -> None:
        """With other hashes, from another folder, into another place, in several processes."""
        (tmp_path / "specs").mkdir()
        for name in ("common", "messages", "ncco", "voice"):
            shutil.copy(SPECS / f"{name}.yaml", tmp_path / "specs")
        program = (
            "import sys; from pathlib import Path; from codegen.tree import *; generate_all(*map(Path, sys.argv[1:]))"
        )
        for seed in ("1", "2"):
            (tmp_path / seed).mkdir()
            subprocess.run(
                [sys.executable, "-c", program, "../specs", "out/package"],
                cwd=tmp_path / seed,
                env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
                check=True,
            )
        first, second = (contents(tmp_path / seed / "out" / "package") for seed in ("1", "2"))
        assert first == second
        assert {"messages", "ncco", "voice"} <= {name.partition("/")[0] for name in first}


class TestDrift:
    def test_none_after_a_run(self, specs: Path, target: Path) -> None:
        generate_all(specs, target)
        (target / "paint" / "__pycache__").mkdir()
        (target / "paint" / "__pycache__" / "x.pyc").write_bytes(b"")
        assert drift(specs, target) == []

    def test_changed_missing_and_extra_files_are_named(self, specs: Path, target: Path) -> None:
        generate_all(specs, target)
        with (target / "paint" / "api" / "open_pot.py").open("a") as file:
            file.write("\n")
        (target / "brush" / "dicts.py").unlink()
        (target / "brush" / "more.py").touch()
        before = contents(target)
        assert drift(specs, target) == [
            "brush/dicts.py: is missing",
            "brush/more.py: should not be there",
            "paint/api/open_pot.py: differs",
        ]
        assert contents(target) == before

    def test_a_changed_description_and_a_missing_package_are_drift(self, specs: Path, target: Path) -> None:
        generate_all(specs, target)
        (specs / "paint.yaml").write_text(PAINT.replace("open_pot", "shut_pot"))
        found = drift(specs, target)
        assert "paint/api/shut_pot.py: is missing" in found
        assert "operations.json: differs" in found
        assert all("is missing" in line for line in drift(specs, target.with_name("nowhere")))


class TestGenerateOne:
    def test_an_earlier_result_is_replaced(self, specs: Path, tmp_path: Path) -> None:
        out = tmp_path / "mine"
        generate_one(specs / "paint.yaml", out)
        (specs / "paint.yaml").write_text(PAINT.replace("open_pot", "shut_pot"))
        made = generate_one(specs / "paint.yaml", out)
        assert (out / "api" / "shut_pot.py").exists()
        assert not (out / "api" / "open_pot.py").exists()
        assert (out / "py.typed").exists()
        assert (made.operations, len(made.index), bool(made.changes)) == (1, 1, True)

    @pytest.mark.parametrize("name", ["notes.txt", "api/mine.py", "operations.json", "models/data.json"])
    def test_a_folder_with_a_file_of_somebody_else_is_refused(self, specs: Path, tmp_path: Path, name: str) -> None:
        out = tmp_path / "mine"
        if name != "operations.json":
            generate_one(specs / "paint.yaml", out)
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_text("precious")
        before = contents(out)
        with pytest.raises(SpecError, match=f"the folder holds '{name}', which was not generated"):
            generate_one(specs / "paint.yaml", out)
        assert contents(out) == before

    def test_a_file_is_no_folder(self, specs: Path, tmp_path: Path) -> None:
        out = tmp_path / "mine"
        out.write_text("precious")
        with pytest.raises(SpecError, match="this is a file"):
            generate_one(specs / "paint.yaml", out)
        assert out.read_text() == "precious"

    @pytest.mark.parametrize("name", ["my-package", "2fa", "class", "a.b"])
    def test_a_folder_has_to_have_the_name_of_a_package(self, specs: Path, tmp_path: Path, name: str) -> None:
        with pytest.raises(SpecError, match=f"'{name}' cannot be the name of a Python package"):
            generate_one(specs / "paint.yaml", tmp_path / name)
        assert not (tmp_path / name).exists()

    @pytest.mark.parametrize("suffix", ["yaml", "json"])
    @pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
    def test_yaml_and_json_of_both_versions_with_parts_elsewhere(
        self, specs: Path, tmp_path: Path, suffix: str, version: str
    ) -> None:
        import yaml

        document: dict[str, Any] = yaml.safe_load(PAINT)
        document["openapi"] = version
        write = json.dumps if suffix == "json" else yaml.safe_dump
        spec = specs / f"given.{suffix}"
        spec.write_text(write(document))
        generate_one(spec, tmp_path / "mine")
        assert 'Literal["red", "green"]' in (tmp_path / "mine" / "dicts.py").read_text()
        assert "from vonage_openapi._runtime import" in (tmp_path / "mine" / "api" / "open_pot.py").read_text()

    def test_a_failure_leaves_the_earlier_result(self, specs: Path, tmp_path: Path) -> None:
        out = tmp_path / "mine"
        generate_one(specs / "paint.yaml", out)
        before = contents(out)
        (specs / "paint.yaml").write_text("swagger: '2.0'")
        with pytest.raises(SpecError, match="not OpenAPI 3"):
            generate_one(specs / "paint.yaml", out)
        assert contents(out) == before

    def test_what_the_formatter_refuses_is_a_fault_of_the_compiler(
        self, specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        templates = shutil.copytree(tree.RUNTIME.parent / "write" / "templates", tmp_path / "templates")
        (templates / "package_init.py.jinja").write_text("def this is wrong")
        monkeypatch.setattr("codegen.write.project.TEMPLATES", templates)
        with pytest.raises(SpecError, match=r"the generated code cannot be formatted: .*report it"):
            generate_one(specs / "paint.yaml", tmp_path / "mine")
        assert not (tmp_path / "mine").exists()
