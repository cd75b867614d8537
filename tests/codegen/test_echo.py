"""One file more in specs/ is a whole API: the one of CONTRIBUTING, added to a copy of the repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NEEDED = ["codegen", "generated", "sandbox", "specs", "tests", "vonage"]
BLOCKS = re.findall(
    r"^```(yaml|python)\n(.*?)^```", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
DESCRIPTION = next(text for language, text in BLOCKS if language == "yaml" and "title: Echo" in text)

PROGRAM = """
import asyncio, typing
import vonage
from vonage.echo import AsyncEcho, Echo
from vonage_openapi.echo import dicts
from vonage_sandbox import Sandbox

with Sandbox() as sandbox:
    arguments = sandbox.credentials.as_arguments()
    client = vonage.Client(**arguments)
    assert isinstance(client.echo, Echo) and vonage.Echo is Echo
    assert client.echo.send_echo({"text": "Hello"}) == {"text": "Hello"}
    assert client.echo.send_echo(text="Hello") == {"text": "Hello"}

    async def main():
        async with vonage.AsyncClient(**arguments) as other:
            assert isinstance(other.echo, AsyncEcho)
            return await other.echo.send_echo({"text": "Hello"})

    assert asyncio.run(main()) == {"text": "Hello"}
    try:
        client.echo.send_echo({"txt": "Hello"})
    except vonage.ValidationError as error:
        assert "text" in str(error)
    else:
        raise AssertionError("a wrong field was sent")

assert typing.get_type_hints(dicts.Echo) == {"text": str}
doc = Echo.send_echo.__doc__
assert doc.startswith("Send a text and get it back.") and 'client.echo.send_echo({"text": "Hello"})' in doc
print(vonage.__file__)
"""


def run(place: Path, *arguments: str) -> str:
    """What a command in the copy prints."""
    paths = os.pathsep.join(str(place / name) for name in ("", "generated", "sandbox"))
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def texts(place: Path) -> dict[Path, str]:
    """What is in the files that a person writes."""
    by_hand = [path for name in ("codegen", "sandbox", "tests") for path in (place / name).rglob("*.py")]
    return {path: path.read_text(encoding="utf-8") for path in by_hand}


def test_one_file_is_method_types_docs_sandbox_and_tests(tmp_path: Path) -> None:
    for name in NEEDED:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    (tmp_path / "docs").mkdir(exist_ok=True)
    for name in ("pyproject.toml", "README.md", "docs/comparison.md"):
        shutil.copy(ROOT / name, tmp_path / name)
    before = texts(tmp_path)

    (tmp_path / "specs" / "echo.yaml").write_text(DESCRIPTION, encoding="utf-8")
    run(tmp_path, "-m", "codegen", "lint", "--own", "specs/echo.yaml")
    run(tmp_path, "-m", "codegen", "generate")

    assert run(tmp_path, "-c", PROGRAM).strip() == str(tmp_path / "vonage" / "__init__.py")
    assert "| [Echo](../specs/echo.yaml) | 1.0.0 | ga | 1 | 1 on `client.echo` |" in (
        tmp_path / "docs" / "coverage.md"
    ).read_text(encoding="utf-8")
    tested = run(
        tmp_path, "-m", "pytest", "-p", "no:cacheprovider", "-q", "tests/vonage/test_products.py", "-k", "echo"
    )
    assert re.search(r"\b\d+ passed", tested)
    assert "test_the_example_of_the_description[async-echo.send_echo-" in run(
        tmp_path, "-m", "pytest", "-p", "no:cacheprovider", "-q", "--collect-only", "tests/vonage/test_products.py"
    )
    assert texts(tmp_path) == before
