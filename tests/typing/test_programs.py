"""What type checkers say to right and wrong programs, word by word.

After a change that is meant, run this file as a program: it writes anew what they say. Then read the difference.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PROGRAMS = HERE / "programs.txt"


def said_by_mypy(folder: Path) -> str:
    settings = folder / "mypy.ini"
    path = f"{ROOT}:{ROOT / 'generated'}"
    settings.write_text(f"[mypy]\nstrict = true\npython_version = 3.10\nmypy_path = {path}\n")
    shutil.copy(PROGRAMS, folder / "programs.py")
    out = run(
        "mypy",
        "--config-file",
        settings,
        "--no-error-summary",
        "--cache-dir",
        folder / "cache",
        "programs.py",
        cwd=folder,
    )
    return "".join(f"{line}\n" for line in out.splitlines() if line.startswith("programs.py:"))


def said_by_pyright(folder: Path) -> str:
    settings = {
        "typeCheckingMode": "standard",
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "pythonVersion": "3.10",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    shutil.copy(PROGRAMS, folder / "programs.py")
    report = json.loads(run("pyright", "--outputjson", "-p", folder, "--pythonpath", sys.executable, cwd=folder))
    return "".join(
        f"programs.py:{said['range']['start']['line'] + 1}: {said['severity']}: {' '.join(said['message'].split())}\n"
        for said in report["generalDiagnostics"]
    )


def run(*command: str | Path, cwd: Path) -> str:
    words = [sys.executable, "-m", *map(str, command)]
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


UNSEEN = {"mypy": {"wrong_certainty_of_price", "wrong_certainty_of_id"}, "pyright": set[str]()}
"""What a checker does not look at: mypy lets a key that may be missing be read."""

CHECKERS = {"mypy": said_by_mypy, "pyright": said_by_pyright}


def program_of(line: int) -> str:
    above = PROGRAMS.read_text(encoding="utf-8").splitlines()[:line]
    return next(found[1] for text in reversed(above) if (found := re.match(r"(?:async )?def (\w+)", text)))


@pytest.mark.slow
@pytest.mark.parametrize("checker", CHECKERS)
def test_what_is_said_to_programs(checker: str, tmp_path: Path) -> None:
    assert CHECKERS[checker](tmp_path) == (HERE / f"{checker}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_wrong_program_is_refused_and_no_right_one(checker: str) -> None:
    """Of the words that stand here: the other test sees that they are what is said."""
    programs = re.findall(r"^(?:async )?def (\w+)", PROGRAMS.read_text(encoding="utf-8"), re.MULTILINE)
    said = re.findall(r"^programs.py:(\d+): error", (HERE / f"{checker}.txt").read_text(encoding="utf-8"), re.MULTILINE)
    refused = {program_of(int(line)) for line in said}
    assert refused == {name for name in programs if name.startswith("wrong_")} - UNSEEN[checker]
    assert sum(name.startswith("wrong_") for name in programs) >= 40
    assert sum(name.startswith("right_") for name in programs) >= 20


if __name__ == "__main__":
    for name, said_by in CHECKERS.items():
        with tempfile.TemporaryDirectory() as folder:
            (HERE / f"{name}.txt").write_text(said_by(Path(folder)), encoding="utf-8")
