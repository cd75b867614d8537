"""Every Python block of the README runs by itself, in a process of its own; the blocks of a guide run in their order."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Any

import pytest
from vonage_openapi import operations
from vonage_sandbox import Sandbox

import vonage
from vonage import webhooks

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
GUIDES = sorted(path for path in (ROOT / "docs").glob("*.md") if "```python\n" in path.read_text(encoding="utf-8"))
SECRET = "a-signature-secret"


def blocks(page: Path) -> list[str]:
    """The Python code of a page."""
    return re.findall(r"^```python\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[Sandbox]:
    """What the environment variables lead to, with the credentials that the examples show."""
    with Sandbox(calls="manual", api_key="abcd1234", api_secret="a-secret", signature_secret=SECRET) as running:
        for name, value in running.credentials.as_environment().items():
            if name != "VONAGE_SIGNATURE_SECRET":  # some pages have sandboxes of their own
                monkeypatch.setenv(name, value)
        monkeypatch.chdir(tmp_path)  # some write files
        (tmp_path / "private.key").write_text(running.credentials.private_key, encoding="utf-8")
        logger = logging.getLogger("vonage")
        level, handlers = logger.level, [*logger.handlers]
        yield running
        logger.setLevel(level)  # one page sets up the log of the whole process
        logger.handlers[:] = handlers


@pytest.mark.parametrize("block", blocks(README), ids=lambda block: block.strip().splitlines()[-1][:40])
def test_each_block_of_the_readme_runs_in_a_process_of_its_own(
    block: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "with Sandbox()" in block:  # it needs nothing else
        for name in sandbox.credentials.as_environment():
            monkeypatch.delenv(name, raising=False)
    file = tmp_path / "test_block.py"
    file.write_text(block, encoding="utf-8")
    command = (
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"] if "def test_" in block else [sys.executable]
    )
    with subprocess.Popen(
        [*command, str(file)], stdin=-1, stdout=-1, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    ) as running:
        code = _code(sandbox) if "input(" in block else ""
        output, _ = running.communicate(f"{code}\n", timeout=60)
    assert running.returncode == 0, output
    assert "Traceback" not in output
    if "wrong code" in block:
        assert "wrong code" not in output
    if "with Sandbox()" in block:
        assert output.endswith("Hello from Vonage\n")
    if "problem.path" in block:
        assert output.startswith("ttl must be")


def _code(sandbox: Sandbox) -> str:
    """The code that the running block waits for."""
    for _ in range(400):
        if code := sandbox.codes.get("447700900000"):
            return code
        time.sleep(0.05)
    raise AssertionError("the block started no verification")


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.stem)
def test_the_blocks_of_a_guide_run_in_their_order(page: Path, sandbox: Sandbox) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks(page):
        exec(compile(block, str(page), "exec", dont_inherit=True), names)
        for what, check in CHECKS.items():
            if what in block:
                check(names, sandbox)


@pytest.mark.slow
def test_the_examples_of_all_pages_fit_their_types(tmp_path: Path) -> None:
    for number, block in enumerate(blocks(README)):
        (tmp_path / f"readme_{number}.py").write_text(block, encoding="utf-8")
    for page in GUIDES:
        (tmp_path / f"{page.stem.replace('-', '_')}_.py").write_text("\n".join(blocks(page)), encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text(
        f'{{"extraPaths": ["{ROOT}", "{ROOT / "generated"}", "{ROOT / "sandbox"}"], "reportMissingModuleSource": false}}'
    )
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout


# What examples have to do when somebody uses them


def _status() -> tuple[bytes, Mapping[str, str]]:
    body = b'{"message_uuid": "3f1b5c70-8e5d-4c3b-9a0e-2d6f7a8b9c0d", "status": "delivered"}'
    return body, webhooks.sign(body, SECRET)


def check_fastapi(names: dict[str, Any], sandbox: Sandbox) -> None:
    from starlette.testclient import TestClient

    body, headers = _status()
    with TestClient(names["app"]) as client:
        good = client.post("/webhooks/status", content=body, headers=headers)
        forged = client.post("/webhooks/status", content=body + b" ", headers=headers)
    assert (good.status_code, forged.status_code) == (200, 401)


def check_flask(names: dict[str, Any], sandbox: Sandbox) -> None:
    body, headers = _status()
    client = names["app"].test_client()
    good = client.post("/webhooks/status", data=body, headers=headers)
    forged = client.post("/webhooks/status", data=body + b" ", headers=headers)
    assert (good.status_code, forged.status_code) == (200, 401)


def check_django(names: dict[str, Any], sandbox: Sandbox) -> None:
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    body, headers = _status()
    factory = RequestFactory()
    good = names["status"](factory.post("/", body, content_type="application/json", headers=headers))
    forged = names["status"](factory.post("/", body + b" ", content_type="application/json", headers=headers))
    assert (good.status_code, forged.status_code) == (200, 401)


def check_tenacity(names: dict[str, Any], sandbox: Sandbox) -> None:
    remind = names["remind"]
    remind.retry.wait = lambda _: 0
    before = reminders(sandbox)
    sandbox.fail("send_sms", status=429, retry_after=0, times=4)  # one more than the client itself repeats
    remind("447700900001")
    sandbox.fail("send_sms", status=500, times=1)
    with pytest.raises(vonage.ServerError):
        remind("447700900001")
    assert reminders(sandbox) == before + 1


def check_celery(names: dict[str, Any], sandbox: Sandbox) -> None:
    remind_later = names["remind_later"]
    before = reminders(sandbox)
    remind_later.apply(args=["447700900002"]).get()
    sandbox.fail("send_sms", status=500, times=1)
    with pytest.raises(vonage.ServerError):
        remind_later.apply(args=["447700900002"]).get()
    sandbox.fail("send_sms", status=429, retry_after=0, times=20)  # all tries of all tries
    remind_later.max_retries = 0
    with pytest.raises(vonage.RateLimitError):
        remind_later.apply(args=["447700900002"]).get()
    assert reminders(sandbox) == before + 1


def reminders(sandbox: Sandbox) -> int:
    return sum(message["text"] == "See you at ten" for message in sandbox.messages)


CHECKS: Mapping[str, Callable[[dict[str, Any], Sandbox], None]] = {
    "from fastapi import": check_fastapi,
    "from flask import": check_flask,
    "from django.http": check_django,
    "from tenacity": check_tenacity,
    "from celery": check_celery,
}
"""By what stands in a block: how it is tried once it has run."""


def test_every_link_to_a_file_leads_somewhere() -> None:
    for page in (README, *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)


def test_the_readme_is_short_and_its_breadth_is_what_is_compiled() -> None:
    text = README.read_text(encoding="utf-8")
    index = operations()

    assert len(text.splitlines()) <= 250
    assert f"{len(index)} operations of {len({entry['api'] for entry in index})} APIs" in text
