"""The compiler inside the wheel: under a name of its own, complete, and of use outside the repository."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SPEC = Path(__file__).parent / "constructs" / "unions.yaml"

pytest.importorskip("hatchling", reason="the wheel cannot be built without its builder")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel installs."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "site")
    return folder / "site"


def test_it_compiles_a_file_far_from_the_repository(installed: Path, tmp_path: Path) -> None:
    scripts = configparser.ConfigParser()
    scripts.read(next(installed.glob("*.dist-info")) / "entry_points.txt")
    module, _, function = scripts["console_scripts"]["vonage-codegen"].partition(":")
    arguments = ["generate", "--spec", str(SPEC), "--out", str(tmp_path / "mine")]
    program = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); from {module} import {function} as run; sys.exit(run())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=tmp_path,
        env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "left open" not in done.stdout
    assert (tmp_path / "mine" / "models" / "_unions.py").is_file()


def test_it_takes_no_name_that_a_user_may_have(installed: Path) -> None:
    assert not (installed / "codegen").exists()
    packages = {path.name for path in installed.iterdir() if path.is_dir() and not path.name.endswith(".dist-info")}
    assert packages == {"vonage", "vonage_codegen", "vonage_openapi", "vonage_sandbox"}


def test_nothing_of_the_compiler_is_left_out(installed: Path) -> None:
    def files(folder: Path) -> set[str]:
        found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
        return {path.as_posix() for path in found if "__pycache__" not in path.parts}

    assert files(installed / "vonage_codegen") == files(ROOT / "codegen")
