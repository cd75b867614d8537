"""Every Python block of the README and the guides runs, in its order, against a sandbox."""

from __future__ import annotations

import ast
import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
from vonage_openapi import operations
from vonage_sandbox import Sandbox

import vonage
from vonage import signature, webhooks

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
GUIDES = [
    ROOT / "docs" / f"{name}.md" for name in ("errors", "webhooks", "endpoints", "operations", "files", "testing")
]
"""They go on where the README ends, and use its names."""
BLOCKS = [
    block
    for file in (README, *GUIDES)
    for block in re.findall(r"^```python\n(.*?)^```", file.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
]
SECRET = "a-signature-secret"
STATUS = json.dumps({"message_uuid": "3f1b5c70-8e5d-4c3b-9a0e-2d6f7a8b9c0d", "status": "delivered"}).encode()

ANSWER = "to=447700900001&from=447700900000&uuid=63f61863-4a51-4f6b-86e1-46edebcf9356"


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """What the blocks find: a sandbox behind the environment variables, and what the text around them promises."""
    with Sandbox(calls="manual", api_key="abcd1234", api_secret="a-secret", signature_secret=SECRET) as sandbox:
        credentials = sandbox.credentials
        receipt = signature.signed({"messageId": "5b1ee0a8", "status": "delivered"}, SECRET, "sha256")
        monkeypatch.chdir(tmp_path)  # some write files
        monkeypatch.setenv("VONAGE_BASE_URL", sandbox.url)
        monkeypatch.setenv("VONAGE_APPLICATION_ID", credentials.application_id)
        monkeypatch.setenv("VONAGE_PRIVATE_KEY", credentials.private_key)
        yield {
            "__name__": "__main__",
            "vonage": vonage,
            "sandbox_behind": sandbox,
            "APPLICATION_ID": credentials.application_id,
            "PRIVATE_KEY": credentials.private_key,
            "body": STATUS,
            "headers": webhooks.sign(STATUS, SECRET),
            "query_string": ANSWER,
            "sms_body": json.dumps(receipt),
            "answer_headers": webhooks.sign_query(ANSWER, SECRET),
            "input": lambda _: sandbox.codes[next(iter(sandbox.verifications))["id"]],
        }


async def run(block: str, names: dict[str, Any]) -> None:
    """Run a block, which may await."""
    code = compile(block, str(README), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(code, names)
    if inspect.iscoroutine(result):
        await result


async def test_every_block_runs(names: dict[str, Any]) -> None:
    assert len(BLOCKS) > 15
    sandbox: Sandbox = names["sandbox_behind"]
    for block in BLOCKS:
        if "call = client.voice.create_call" in block:
            # Calls ring until somebody answers, so that the block finds its call alive.
            head, rest = block.split('client.voice.send_speech(call["uuid"]')
            await run(head, names)
            sandbox.answer_call()
            await run('client.voice.send_speech(call["uuid"]' + rest, names)
        elif "AsyncClient" in block:
            await run(block, dict(names))  # its client is not the one of the blocks below
        else:
            await run(block, names)
        if "from fastapi" in block:
            check_fastapi(names["app"])
        elif "from flask" in block:
            check_flask(names["app"])
        elif "from django" in block:
            check_django(names["status"])
        elif "from tenacity" in block:
            check_tenacity(names["remind"], sandbox)
        elif "from celery" in block:
            check_celery(names["remind_later"], sandbox)


def check_fastapi(app: Any) -> None:
    from starlette.testclient import TestClient

    with TestClient(app) as client:
        good = client.post("/webhooks/status", content=STATUS, headers=webhooks.sign(STATUS, SECRET))
        forged = client.post("/webhooks/status", content=STATUS + b" ", headers=webhooks.sign(STATUS, SECRET))
    assert (good.status_code, forged.status_code) == (200, 401)


def check_flask(app: Any) -> None:
    client = app.test_client()
    good = client.post("/webhooks/status", data=STATUS, headers=webhooks.sign(STATUS, SECRET))
    forged = client.post("/webhooks/status", data=STATUS + b" ", headers=webhooks.sign(STATUS, SECRET))
    assert (good.status_code, forged.status_code) == (200, 401)


def check_django(view: Any) -> None:
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    headers = webhooks.sign(STATUS, SECRET)
    factory = RequestFactory()
    good = view(factory.post("/", STATUS, content_type="application/json", headers=headers))
    forged = view(factory.post("/", STATUS + b" ", content_type="application/json", headers=headers))
    assert (good.status_code, forged.status_code) == (200, 401)


def check_tenacity(remind: Any, sandbox: Sandbox) -> None:
    remind.retry.wait = lambda _: 0
    before = reminders(sandbox)
    sandbox.fail("send_sms", status=429, retry_after=0, times=4)  # one more than the client itself repeats
    remind("447700900001")
    sandbox.fail("send_sms", status=500, times=1)
    with pytest.raises(vonage.ServerError):
        remind("447700900001")
    assert reminders(sandbox) == before + 1


def check_celery(remind_later: Any, sandbox: Sandbox) -> None:
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


def test_every_link_to_a_file_leads_somewhere() -> None:
    for page in (README, *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)


def test_the_breadth_is_what_is_compiled() -> None:
    index = operations()
    breadth = f"{len(index)} operations of {len({entry['api'] for entry in index})} APIs"

    assert breadth in README.read_text(encoding="utf-8")
