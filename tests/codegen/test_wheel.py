"""The wheel, installed somewhere else with the compiler's extra: it compiles a file, and what came of it is called."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.vonage.server import Reply, Server

ROOT = Path(__file__).parents[2]
SPEC = Path(__file__).parent / "constructs" / "unions.yaml"
CALL = """
import sys
import vonage
import vonage_codegen
from mine.api import send_message

assert "site-packages" in vonage.__file__ and "site-packages" in vonage_codegen.__file__
with vonage.Client(base_url=sys.argv[1]) as client:
    send_message.sync(client=client, body={"channel": "sms", "body": "Hello"})
"""

pytestmark = pytest.mark.slow
compiles = pytest.mark.skipif(sys.version_info < (3, 11), reason="the generator inside the compiler needs Python 3.11")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built in an environment of its own from what `pyproject.toml` asks for."""
    folder = tmp_path_factory.mktemp("wheel")
    run(folder, sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", ".", str(ROOT))
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands of an environment into which the wheel and what it needs are installed."""
    folder = tmp_path_factory.mktemp("installed")
    run(folder, sys.executable, "-m", "venv", "env")
    commands = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    run(folder, str(commands / "python"), "-m", "pip", "install", "--quiet", f"{wheel}[codegen]")
    return commands


def run(folder: Path, *command: str) -> str:
    """Run a command that has to work, away from the repository, and give what it printed."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VONAGE_BASE_URL")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@compiles
def test_it_compiles_a_file_whose_endpoints_can_be_called(installed: Path, tmp_path: Path) -> None:
    printed = run(tmp_path, str(installed / "vonage-codegen"), "generate", "--spec", str(SPEC), "--out", "mine")
    assert "1 operation, 1 endpoint" in printed
    assert "left open" not in printed
    with Server() as server:
        server.answer(Reply(202))
        run(tmp_path, str(installed / "python"), "-c", CALL, server.url)
        assert (server.last.verb, server.last.path) == ("POST", "/messages")
        assert server.last.json == {"channel": "sms", "body": "Hello"}


def test_it_takes_no_name_that_a_user_may_have_and_leaves_nothing_out(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert {name.partition("/")[0] for name in names} == {
        "vonage",
        "vonage_codegen",
        "vonage_openapi",
        "vonage_sandbox",
    }
    inside = {name.partition("/")[2] for name in names if name.startswith("vonage_codegen/")}
    files = (path.relative_to(ROOT / "codegen") for path in (ROOT / "codegen").rglob("*") if path.is_file())
    assert inside == {path.as_posix() for path in files if "__pycache__" not in path.parts}


@compiles
def test_the_command_runs_from_an_editable_install(tmp_path: Path) -> None:
    program = "import sys; from vonage_codegen.__main__ import main; sys.exit(main())"
    printed = run(tmp_path, sys.executable, "-c", program, "generate", "--spec", str(SPEC), "--out", "mine")
    assert "1 operation, 1 endpoint" in printed
