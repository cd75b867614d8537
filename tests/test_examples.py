"""The example applications do what they are for, against a sandbox."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from vonage_sandbox import Sandbox

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SECRET = "a-signature-secret-for-the-menu"


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Generator[Sandbox]:
    """A sandbox that the environment variables lead to, as on a developer's machine."""
    with Sandbox(signature_secret=SECRET, seed=3) as running:
        credentials = running.credentials
        for name, value in {
            "VONAGE_API_KEY": credentials.api_key,
            "VONAGE_API_SECRET": credentials.api_secret,
            "VONAGE_APPLICATION_ID": credentials.application_id,
            "VONAGE_PRIVATE_KEY": credentials.private_key,
            "VONAGE_SIGNATURE_SECRET": SECRET,
            "VONAGE_BASE_URL": running.url,
        }.items():
            monkeypatch.setenv(name, value)
        monkeypatch.syspath_prepend(str(EXAMPLES))
        yield running


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, timeout=60)


def test_the_demo_shows_its_five_steps() -> None:
    done = run(str(EXAMPLES / "demo.py"), "--once")
    assert done.returncode == 0, done.stderr
    for words in ('"status":"delivered"', '"read"', "keys: 1", "the right one:  completed", "refused with 401"):
        assert words in done.stdout.replace("\n", ""), words


def test_bulk_sms(sandbox: Sandbox, tmp_path: Path) -> None:
    numbers = [f"4477009{n:05}" for n in range(100)]
    file = tmp_path / "numbers.txt"
    file.write_text("\n".join([*numbers, numbers[0], "not-a-number"]))
    done = run(str(EXAMPLES / "bulk_sms.py"), str(file), "We open at ten", "--rate", "1000")
    assert done.returncode == 1
    assert "100 of 101 sent" in done.stdout
    assert done.stderr.startswith("not-a-number: to: must be 7 to 15 digits")
    assert sorted(message["to"] for message in sandbox.messages) == numbers


def test_two_factor_login(sandbox: Sandbox) -> None:
    import two_factor_login
    from starlette.testclient import TestClient

    with TestClient(two_factor_login.app) as web:
        assert web.post("/login", json={"name": "ada", "password": "wrong"}).status_code == 401
        started = web.post("/login", json={"name": "ada", "password": "analytical"})
        assert started.status_code == 202
        login = started.json()["login"]
        code = sandbox.codes[login]
        wrong = "0000" if code != "0000" else "1111"
        assert web.post("/login/code", json={"login": login, "code": wrong}).status_code == 401
        done = web.post("/login/code", json={"login": login, "code": code})
        assert (done.status_code, done.json()["name"]) == (200, "ada")
        assert web.post("/login/code", json={"login": login, "code": code}).status_code == 404


@pytest.fixture
def menu(sandbox: Sandbox) -> Generator[str]:
    """The phone menu, listening; gives its address."""
    import phone_menu
    from werkzeug.serving import make_server

    server = make_server("127.0.0.1", 0, phone_menu.app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("keys", "heard"),
    [
        ("3", "We are open from nine to five"),
        ("1", "One moment please"),
        ("9", "Sorry, I did not get that."),
    ],
)
def test_phone_menu(sandbox: Sandbox, menu: str, keys: str, heard: str) -> None:
    import vonage

    sandbox.settings(calls="by_hand")
    with vonage.Client() as client:
        call = client.voice.create_call(
            {
                "to": [{"type": "phone", "number": "447700900000"}],
                "from": {"type": "phone", "number": "447700900001"},
                "answer_url": [f"{menu}/answer"],
                "event_url": [f"{menu}/event"],
            }
        )
    sandbox.answer_call(call)
    sandbox.press(call, keys)
    sandbox.settle()
    said: list[Any] = [line["text"] for each in sandbox.calls if each["id"] == call["uuid"] for line in each["said"]]
    assert said[0].startswith("Welcome to Acme.")
    assert any(text.startswith(heard) for text in said), said


def test_a_forged_event_is_refused(menu: str) -> None:
    import httpx

    assert httpx.post(f"{menu}/key", json={"dtmf": {"digits": "1"}}).status_code == 503
