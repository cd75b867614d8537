"""`python -m codegen`: exit status, one line per error, what is printed where."""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.__main__ import main
from codegen.errors import Change
from codegen.tree import Outcome

ROOT = Path(__file__).resolve().parents[2]
SPEC = Path(__file__).parent / "project_data" / "odd.yaml"


def errors_of(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line on stderr."""
    captured = capsys.readouterr()
    assert captured.out == ""
    assert re.fullmatch(r"error: [^\n]+\n", captured.err), captured.err
    return captured.err


class TestGenerate:
    def test_one_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["generate", "--spec", str(SPEC), "--out", str(tmp_path / "odd"), "--log"]) == 0
        captured = capsys.readouterr()
        assert captured.err == ""
        first, *log = captured.out.splitlines()
        assert first == f"odd.yaml is compiled to {tmp_path / 'odd'}"
        assert any(line.startswith("odd.yaml#/paths/~1v1~1items~1{build}/post: ") for line in log)
        assert re.fullmatch(r"2 operations, 2 endpoints", log[-2])
        assert re.fullmatch(r"\d+ changes: ([a-z-]+ \d+(, )?)+", log[-1])
        assert (tmp_path / "odd" / "operations.json").is_file()

    def test_all_of_them(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        def stand_in(*, force: bool, tick: Any) -> Outcome:
            assert force
            assert tick is None, "a bar where nobody looks"
            return Outcome(compiled={"sms": [Change("rule", "/paths", "done")]}, unchanged=["voice"])

        monkeypatch.setattr("codegen.__main__.generate_all", stand_in)
        monkeypatch.setattr("codegen.write.sdk.outdated", lambda products, index: {})
        assert main(["generate", "--force", "--log"]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "1 compiled, 1 unchanged, in vonage_openapi",
            "0 other files changed: sync modules, modules of products, tables", "sms#/paths: rule: done",
        ]  # fmt: skip

    @pytest.mark.parametrize("arguments", [["--spec", "a.yaml"], ["--out", "a"]])
    def test_spec_and_out_go_together(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["generate", *arguments])
        assert caught.value.code == 2
        assert "--spec and --out go together" in capsys.readouterr().err


class TestErrors:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("openapi: [", r": syntax error, line 2"),
            ("swagger: '2.0'", r"#/swagger: this is Swagger 2\.0"),
            ("- 1", r": the top level is not a mapping"),
        ],
    )  # fmt: skip
    def test_a_bad_file_ends_with_its_name_and_the_place(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, message: str
    ) -> None:
        spec = tmp_path / "bad.yaml"
        spec.write_text(text)
        assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 2
        assert re.match(f"error: {re.escape(str(spec))}{message}", errors_of(capsys))
        assert not (tmp_path / "out").exists()

    def test_a_missing_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["generate", "--spec", str(tmp_path / "none.yaml"), "--out", str(tmp_path / "out")]) == 2
        assert "there is no such file" in errors_of(capsys)
        assert main(["diff", str(tmp_path / "none.yaml"), str(SPEC)]) == 2
        assert "there is no such file" in errors_of(capsys)

    def test_a_place_that_cannot_be_written(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "file").touch()
        assert main(["generate", "--spec", str(SPEC), "--out", str(tmp_path / "file" / "out")]) == 2
        assert "file/out: the folder cannot be written" in errors_of(capsys)

    def test_a_folder_is_no_description(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["generate", "--spec", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
        assert f"{tmp_path}: this is a folder, not a description" in errors_of(capsys)

    def test_a_description_without_an_operation(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        spec = tmp_path / "empty.yaml"
        spec.write_text("openapi: 3.1.0\ninfo: {title: Empty, version: '1'}\npaths: {}\n", encoding="utf-8")
        assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 2
        assert "empty.yaml#/paths: there is no operation and no schema in it" in errors_of(capsys)
        assert not (tmp_path / "out").exists()

    def test_an_interruption(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        def stand_in(**_: Any) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("codegen.__main__.drift", stand_in)
        assert main(["check"]) == 2
        assert errors_of(capsys) == "error: interrupted, nothing was written\n"


class TestCheck:
    @pytest.mark.parametrize(
        ("differences", "status", "last"),
        [([], 0, "generated/ is up to date"), (["a.py: differs"], 1, "1 files differ: run `make generate`")],
    )
    def test_drift_is_status_1(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        differences: list[str],
        status: int,
        last: str,
    ) -> None:
        monkeypatch.setattr("codegen.__main__.drift", lambda **_: differences[:])
        monkeypatch.setattr("codegen.write.sdk.outdated", lambda products, index: {})
        assert main(["check"]) == status
        assert capsys.readouterr().out.splitlines() == [*differences, last]


class TestDiff:
    def test_a_break_is_status_1(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        changed = tmp_path / "odd.yaml"
        shutil.copy(SPEC, changed)
        assert main(["diff", str(SPEC), str(changed)]) == 0
        changed.write_text(SPEC.read_text().replace("/v1/open:", "/v2/open:"))
        capsys.readouterr()
        assert main(["diff", str(SPEC), str(changed), "--json"]) == 1
        assert json.loads(capsys.readouterr().out)

    def test_a_doubtful_place_does_not_keep_versions_from_being_compared(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        get = {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/no"}}}}}}
        document = {"openapi": "3.1", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": get}}}
        old, new = tmp_path / "old.json", tmp_path / "new.json"
        old.write_text(json.dumps(document))
        new.write_text(json.dumps({**document, "paths": {}}))
        assert main(["diff", str(old), str(old)]) == 0
        assert main(["diff", str(old), str(new)]) == 1
        assert "GET /a" in capsys.readouterr().out

    def test_a_file_that_is_no_description_is_no_break(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken = tmp_path / "broken.yaml"
        broken.write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: 3\n")
        for order in ([SPEC, broken], [broken, SPEC]):
            assert main(["diff", *map(str, order)]) == 2
            assert "broken.yaml#/paths: expected a mapping, found 3" in errors_of(capsys)


def test_a_terminal_shows_progress() -> None:
    outer, inner = pty.openpty()
    shown: list[bytes] = []

    def read() -> None:
        with suppress(OSError):  # how Linux says that the other side is closed
            while chunk := os.read(outer, 4096):
                shown.append(chunk)

    reader = threading.Thread(target=read)
    reader.start()
    command = [sys.executable, "-m", "codegen", "check"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=inner, check=False)
    os.close(inner)
    reader.join()
    os.close(outer)
    assert done.returncode in (0, 1)
    assert b"checking" in b"".join(shown)
    assert b"checking" not in done.stdout


words = st.sampled_from(
    ["openapi", "info", "title", "version", "paths", "/a", "/a/{b}", "get", "post", "parameters", "name", "in", "query",
     "path", "schema", "type", "string", "object", "array", "items", "properties", "required", "responses", "200",
     "default", "content", "application/json", "$ref", "#/components/schemas/A", "#/paths", "components", "schemas", "A",
     "oneOf", "allOf", "discriminator", "propertyName", "mapping", "enum", "const", "requestBody", "operationId",
     "servers", "url", "variables", "security", "webhooks", "x-webhooks", "callbacks", "additionalProperties", "nullable"]
)  # fmt: skip
anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | words | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words | st.text(max_size=3), inner, max_size=4),
    max_leaves=25,
)
HEAD = {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}}
schemas = st.dictionaries(words, anything, max_size=5)
nearly_good = st.builds(
    lambda schema, operation, rest: {
        **rest,
        **HEAD,
        "paths": {"/a": {"get": {"responses": {"200": {"description": "."}}, **operation}}},
        "components": {"schemas": {"A": schema}},
    },
    schemas, schemas, schemas,
)  # fmt: skip
files = (
    st.binary(max_size=60)
    | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass"))
    | (anything | nearly_good | schemas.map(lambda rest: {**HEAD, **rest})).map(lambda data: json.dumps(data).encode())
)


@settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(content=files, suffix=st.sampled_from(["json", "yaml"]))
def test_whatever_a_file_holds_the_end_is_one_line(
    capsys: pytest.CaptureFixture[str], content: bytes, suffix: str
) -> None:
    with TemporaryDirectory() as folder:
        spec, out = Path(folder) / f"junk.{suffix}", Path(folder) / "out"
        spec.write_bytes(content)
        for command in (["generate", "--spec", str(spec), "--out", str(out)], ["diff", str(spec), str(SPEC)]):
            status = main(command)
            captured = capsys.readouterr()
            if status == 2:
                assert re.fullmatch(r"error: [^\n]+\n", captured.err)
                assert "the compiler fails" not in captured.err
                assert command[0] == "diff" or not out.exists()
            else:
                assert captured.err == ""
                assert "the compiler fails" not in captured.out
        assert main(["lint", "--own", str(spec)]) in (0, 1, 2)
        assert "Traceback" not in capsys.readouterr().err
