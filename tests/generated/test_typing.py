"""What type checkers make of the generated package, in strict mode and for the oldest and newest Python."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated" / "vonage_openapi"
SNIPPETS = Path(__file__).parent / "typing_snippets.txt"


@pytest.fixture
def snippets(tmp_path: Path) -> Path:
    """The snippets as a module of their own, beside a configuration for pyright."""
    configuration = {"typeCheckingMode": "strict", "extraPaths": [str(ROOT / "generated")], "pythonVersion": "3.10"}
    configuration["reportUnusedExpression"] = "none"  # a mere look-up is what most snippets are
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(configuration))
    module = tmp_path / "snippets.py"
    shutil.copy(SNIPPETS, module)
    return module


def expected() -> set[int]:
    lines = SNIPPETS.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# error")}


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_mypy_knows_wrong_from_right(snippets: Path) -> None:
    configuration = snippets.with_name("mypy.ini")
    configuration.write_text(f"[mypy]\nstrict = true\npython_version = 3.10\nmypy_path = {ROOT / 'generated'}\n")
    output = run("mypy", "--config-file", configuration, "--cache-dir", snippets.parent / "cache", snippets)
    found = {int(number) for number in re.findall(r"snippets\.py:(\d+): error", output)}
    assert found == expected(), output


def test_pyright_knows_wrong_from_right(snippets: Path) -> None:
    report = json.loads(run("pyright", "--outputjson", "-p", snippets.parent, cwd=snippets.parent))
    errors = [d for d in report["generalDiagnostics"] if d["severity"] == "error"]
    assert {d["range"]["start"]["line"] + 1 for d in errors} == expected(), errors


@pytest.mark.parametrize("python", ["3.10", "3.14"])
def test_mypy_finds_nothing_in_the_package(python: str, tmp_path: Path) -> None:
    output = run("mypy", "--strict", "--python-version", python, "--cache-dir", tmp_path, GENERATED)
    assert output.startswith("Success"), output


@pytest.mark.parametrize("python", ["3.10", "3.14"])
def test_pyright_finds_nothing_in_the_package(python: str) -> None:
    report = json.loads(run("pyright", "--outputjson", "--pythonversion", python, GENERATED))
    assert report["summary"]["filesAnalyzed"] > 500
    assert report["generalDiagnostics"] == []


def test_every_file_is_python_3_10() -> None:
    files = list(GENERATED.rglob("*.py"))
    assert len(files) > 500
    for file in files:
        ast.parse(file.read_text(encoding="utf-8"), str(file), feature_version=(3, 10))
