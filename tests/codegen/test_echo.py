"""One file more in specs/ is a whole API: the one of CONTRIBUTING and those of `echo_data`, added to a copy of the
repository.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("echo")]

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).parent / "echo_data"
NEEDED = ["codegen", "docs", "generated", "sandbox", "specs", "tests", "vonage"]
MADE = ["README.md", "docs", "generated", "vonage"]
BLOCKS = re.findall(
    r"^```(yaml|python)\n(.*?)^```", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
DESCRIPTION = next(text for language, text in BLOCKS if language == "yaml" and "title: Echo" in text)
ADDED = {"echo": DESCRIPTION, **{path.stem: path.read_text(encoding="utf-8") for path in sorted(DATA.glob("*.yaml"))}}
TESTS = [
    *("tests/vonage/test_products.py", "tests/vonage/test_types.py", "tests/vonage/test_resolved.py", "tests/cli"),
    *("tests/sandbox/test_every_operation.py", "tests/sandbox/test_resources_described.py", "tests/generated"),
]


def run(place: Path, *arguments: str, status: int = 0) -> str:
    """What a command in the copy prints."""
    paths = os.pathsep.join(str(place / name) for name in ("", "generated", "sandbox"))
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout + done.stderr


def texts(place: Path, *folders: str) -> dict[str, bytes]:
    """What is in the files of some folders."""
    paths = [path for name in folders for path in [place / name, *(place / name).rglob("*")] if path.is_file()]
    return {path.relative_to(place).as_posix(): path.read_bytes() for path in paths if path.suffix != ".pyc"}


class Copy(NamedTuple):
    """A copy of the repository with more descriptions, compiled; and what was in it before."""

    place: Path
    before: dict[str, bytes]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    place = tmp_path_factory.mktemp("echo")
    for name in NEEDED:
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, place / name)
    before, by_hand = texts(place, *MADE), texts(place, "codegen", "sandbox", "tests")
    for name, text in ADDED.items():
        (place / "specs" / f"{name}.yaml").write_text(text, encoding="utf-8")
    run(place, "-m", "codegen", "generate")
    assert texts(place, "codegen", "sandbox", "tests") == by_hand
    return Copy(place, before)


def test_one_file_is_method_types_docs_sandbox_and_tests(copy: Copy) -> None:
    place = copy.place
    run(place, "-m", "codegen", "lint", "--own", "specs/echo.yaml")

    assert run(place, str(DATA / "program.py")).strip() == str(place / "vonage" / "__init__.py")
    coverage = (place / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert "| [Echo](../specs/echo.yaml) | 1.0.0 | ga | 1 | 1 on `client.echo` |" in coverage
    collected = run(place, "-m", "pytest", "-p", "no:cacheprovider", "-q", "--collect-only", TESTS[0])
    assert "test_the_example_of_the_description[async-echo.send_echo-" in collected


def test_descriptions_of_strangers_bring_tests_that_pass(copy: Copy) -> None:
    wanted = " or ".join(ADDED)
    tested = run(copy.place, "-m", "pytest", "-p", "no:cacheprovider", "-q", "-x", *TESTS, "-k", wanted)

    assert re.search(r"\b\d{3} passed", tested)


def test_nothing_is_left_of_a_description_that_goes(copy: Copy) -> None:
    for name in ADDED:
        (copy.place / "specs" / f"{name}.yaml").unlink()
    run(copy.place, "-m", "codegen", "generate")

    before, after = copy.before, texts(copy.place, *MADE)
    changed = {name for name in before.keys() | after.keys() if after.get(name) != before.get(name)}
    assert changed <= {"generated/vonage_openapi/digests.json"}  # which a fresh clone does not have
