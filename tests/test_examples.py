"""The example applications do what they are for, against a sandbox."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from vonage_sandbox import Sandbox

from tests.vonage.server import Received, Reply, Server

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
    done = run("-m", "vonage_sandbox", "demo", "--once")
    assert done.returncode == 0, done.stderr
    for words in ('"status":"delivered"', '"read"', "keys: 1", "the right one   completed", "refused with 401"):
        assert words in done.stdout.replace("\n", ""), words


def test_bulk_sms(sandbox: Sandbox, tmp_path: Path) -> None:
    numbers = [f"4477009{n:05}" for n in range(100)]
    file = tmp_path / "numbers.txt"
    file.write_text("\n".join([*numbers, numbers[0], "not-a-number"]))
    done = run(str(EXAMPLES / "bulk_sms.py"), str(file), "We open at ten", "--rate", "1000")
    assert done.returncode == 1
    assert "100 of 101 sent" in done.stdout
    assert done.stderr.startswith("not-a-number: send_sms: status 3")
    assert sorted(message["to"] for message in sandbox.messages) == numbers
    assert not Path(f"{file}.left").exists()


def test_bulk_sms_goes_on_without_sending_twice(sandbox: Sandbox, tmp_path: Path) -> None:
    """The money runs out half-way; and of one message nobody knows whether it arrived."""
    numbers = [f"4477009{n:05}" for n in range(20)]
    file = tmp_path / "numbers.txt"
    file.write_text("\n".join(numbers))
    sandbox.settings(balance=0.3)
    sandbox.fail("send_sms", drop="after", times=1)
    first = run(str(EXAMPLES / "bulk_sms.py"), str(file), "We open at ten", "--rate", "500")
    assert first.returncode == 1
    assert "stopped: " in first.stderr
    assert first.stderr.count("may have been sent") == 1

    sandbox.settings(balance=100)
    rest = Path(f"{file}.left")
    assert run(str(EXAMPLES / "bulk_sms.py"), str(rest), "We open at ten", "--rate", "500").returncode == 0
    assert sorted(message["to"] for message in sandbox.messages) == numbers


def test_bulk_sms_loses_no_message_that_came_too_fast(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox
) -> None:
    """The platform takes a message from each number at the fifth try, beyond those of the client itself."""
    tried: Counter[str] = Counter()

    def answer(received: Received) -> Reply:
        to = dict(received.form)["to"]
        tried[to] += 1
        if tried[to] < 6:
            text = "Throughput Rate Exceeded - please wait [ 5 ] and retry"
            return Reply(body={"messages": [{"status": "1", "error-text": text}]})
        return Reply(body={"messages": [{"status": "0", "to": to}]})

    file = tmp_path / "numbers.txt"
    file.write_text("447700900000\n447700900001\n447700900002\n")
    with Server() as platform:
        platform.answer(answer)
        monkeypatch.setenv("VONAGE_BASE_URL", platform.url)
        done = run(str(EXAMPLES / "bulk_sms.py"), str(file), "We open at ten", "--rate", "500")
    assert (done.returncode, "3 of 3 sent" in done.stdout) == (0, True), done.stderr
    assert set(tried.values()) == {6}


@pytest.mark.parametrize(
    ("arguments", "why"),
    [(("none.txt", "x"), "none.txt cannot be read"), ((__file__, "x", "--rate", "0"), "more than 0")],
)
def test_bulk_sms_says_what_is_wrong_with_its_arguments(arguments: tuple[str, ...], why: str) -> None:
    done = run(str(EXAMPLES / "bulk_sms.py"), *arguments)
    assert (done.returncode, why in done.stderr) == (2, True)


def test_bulk_sms_without_credentials_stops_at_once(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VONAGE_API_KEY")
    file = tmp_path / "numbers.txt"
    file.write_text("447700900000\n447700900001\n")
    done = run(str(EXAMPLES / "bulk_sms.py"), str(file), "x")
    assert "0 of 2 sent" in done.stdout
    assert done.stderr.count("takes an API key") == 1
    assert Path(f"{file}.left").read_text() == file.read_text()


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


def test_two_factor_login_tells_failures_apart(sandbox: Sandbox) -> None:
    import two_factor_login
    from starlette.testclient import TestClient

    def post(path: str, **given: str) -> tuple[int, str]:
        response = web.post(path, json=given)
        return response.status_code, response.json().get("detail", "")

    ada = {"name": "ada", "password": "analytical"}
    with TestClient(two_factor_login.app) as web:
        assert post("/login", name="eve", password="analytical")[0] == 401
        sandbox.fail("start_verification", status=500, times=1)
        assert post("/login", **ada) == (502, "no code can be sent right now")
        login = web.post("/login", json=ada).json()["login"]
        assert post("/login", **ada) == (409, "a code was sent a moment ago")
        assert post("/login/code", login=login, code="#") == (401, "wrong code")
        sandbox.fail("check_code", status=401, times=1)  # the application's own trouble is not the user's
        assert post("/login/code", login=login, code="1111") == (502, "the code cannot be checked right now")
        sandbox.fail("check_code", drop="before", times=1)
        assert post("/login/code", login=login, code="1111") == (502, "the code cannot be checked right now")
        sandbox.advance(1000)
        assert post("/login/code", login=login, code="1111") == (410, "start again")


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

    sandbox.settings(calls="manual")
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
    sandbox.wait_until_idle()
    said: list[Any] = [line["text"] for each in sandbox.calls if each["id"] == call["uuid"] for line in each["said"]]
    assert said[0].startswith("Welcome to Acme.")
    assert any(text.startswith(heard) for text in said), said


def test_the_phone_menu_does_not_ask_for_ever(sandbox: Sandbox, menu: str) -> None:
    import vonage

    with vonage.Client() as client:
        client.voice.create_call(
            {
                "to": [{"type": "phone", "number": "447700900000"}],
                "from": {"type": "phone", "number": "447700900001"},
                "answer_url": [f"{menu}/answer"],
            }
        )
    sandbox.advance(60)
    call = sandbox.wait_for_call(status="completed")
    said = [line["text"] for line in call["said"]]
    assert [text.split(".")[0] for text in said] == [
        "Welcome to Acme",
        *["Sorry, I did not get that"] * 2,
        "Please call again",
    ]


def test_a_forged_event_is_refused(menu: str) -> None:
    import httpx

    assert httpx.post(f"{menu}/key", json={"dtmf": {"digits": "1"}}).status_code == 503
