"""Whoever uses a part whose packages are not installed is told so in one sentence, with how to get them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OTHERS = (
    "yaml", "starlette", "uvicorn", "trustme", "websockets", "click", "rich", "mcp", "opentelemetry", "sentry_sdk",
    "limits", "redis", "aiohttp", "httpx2", "openapi_python_client", "flask", "django",
)  # fmt: skip
CORE_ONLY = """
import sys
from importlib.machinery import PathFinder

find = PathFinder.find_spec

class Absent:
    def find_spec(self, name, *more):
        return None if name.partition(".")[0] in {} else find(name, *more)

PathFinder.find_spec = Absent().find_spec
"""


def run(code: str, *given: str) -> subprocess.CompletedProcess[str]:
    """Run a program as if only the core were installed, and what is named."""
    absent = CORE_ONLY.format({name for name in OTHERS if name not in given})
    return subprocess.run([sys.executable, "-c", absent + code], capture_output=True, text=True, cwd=ROOT, timeout=60)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "from vonage_sandbox import Sandbox",
            "the sandbox takes the package starlette: pip install 'vonage[sandbox]'",
        ),
        ("import vonage_sandbox; vonage_sandbox.Sandbox()", "pip install 'vonage[sandbox]'"),
        ("import vonage; vonage.AsyncClient(backend='aiohttp')", "pip install 'vonage[aiohttp]'"),
        ("import vonage; vonage.Client(backend='httpx2')", "pip install 'vonage[httpx2]'"),
        ("import vonage; vonage.Client(rate_limit='1/s')", "pip install 'vonage[limits]'"),
        ("import vonage.integrations.opentelemetry", "pip install 'vonage[otel]'"),
        ("import vonage.integrations.sentry", "SentryHooks takes the package sentry_sdk: pip install 'sentry-sdk'"),
        ("import vonage.integrations.django", "takes the package django: pip install 'django'"),
        ("import vonage.integrations.fastapi", "takes the package starlette: pip install 'fastapi'"),
        ("import vonage.integrations.flask", "takes the package flask: pip install 'flask'"),
        ("import vonage.integrations.mcp", "this takes the package mcp: pip install 'vonage[mcp]'"),
    ],
)
def test_a_program_is_told_what_to_install(code: str, said: str) -> None:
    done = run(code)

    assert done.returncode == 1
    assert said in done.stderr.strip().splitlines()[-1]
    assert done.stderr.count("Traceback") == 1  # and not one of the package that is missing


def test_a_shared_limit_is_told_what_to_install() -> None:
    done = run("import vonage; vonage.RateLimit('1/s', storage='redis://127.0.0.1:1')", "limits")

    assert (
        done.stderr.strip().splitlines()[-1].endswith("storage: takes the package redis: pip install 'vonage[redis]'")
    )


@pytest.mark.parametrize(
    ("code", "given", "said"),
    [
        ("from vonage_sandbox.__main__ import main", "", "error: the sandbox takes the package yaml: pip install 'vonage[sandbox]'"),
        ("from codegen.__main__ import main", "", "error: the compiler takes the package yaml: pip install 'vonage[codegen]'"),
        ("from vonage.cli.__main__ import main; sys.exit(main())", "", "error: the command line takes the package click: pip install 'vonage[cli]'"),
        ("sys.argv = ['vonage', 'sandbox']; from vonage.cli.__main__ import main; sys.exit(main())", "click rich", "error: the sandbox takes the package yaml: pip install 'vonage[sandbox]'"),
    ],
)  # fmt: skip
def test_a_command_says_it_in_one_line(code: str, given: str, said: str) -> None:
    done = run(code, *given.split())

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip() == said


def test_pytest_runs_without_the_sandbox_and_a_test_that_wants_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "test_one.py").write_text("def test_one(): pass\ndef test_two(vonage_sandbox): pass\n")
    done = run(
        f"import pytest; sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider', '-c', '/dev/null', {str(tmp_path)!r}]))"
    )

    assert "1 passed, 1 error" in done.stdout
    assert "ModuleNotFoundError: the sandbox takes the package" in done.stdout
