"""The sandbox on a port, as an ASGI application, in-process, and from the command line."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import vonage_sandbox
from vonage_sandbox import OptionError, Options, Sandbox, SandboxError, connect
from vonage_sandbox.gateway import LARGEST_BODY
from vonage_sandbox.journal import WATCHERS

from tests.sandbox.conftest import KEY, SECRET

MESSAGE = {"from": "Acme", "to": "447700900000", "text": "Hello"}
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@pytest.fixture
def served(make: Callable[..., Sandbox]) -> Sandbox:
    return make(port=0)


@pytest.fixture
def http(served: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, auth=(KEY, SECRET), trust_env=False, timeout=30) as client:
        yield client


def test_a_port_and_the_inside_lead_to_the_same_state(served: Sandbox, http: httpx.Client) -> None:
    assert http.post("/sms/json", data=MESSAGE).json()["messages"][0]["status"] == "0"
    inside = httpx.Client(transport=served.transport, base_url="https://rest.nexmo.com", auth=(KEY, SECRET))
    with inside as client:
        client.post("/sms/json", data={**MESSAGE, "text": "From within"})

    with connect(served.url) as remote:
        assert [message["text"] for message in remote.messages] == ["From within", "Hello"]
        assert remote.wait_for_message(text="within", status="delivered")


async def test_the_asgi_application_needs_no_port(sandbox: Sandbox) -> None:
    transport = httpx.ASGITransport(app=sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", auth=(KEY, SECRET)) as client:
        answers = await asyncio.gather(*(client.post("/sms/json", data=MESSAGE) for _ in range(20)))
        state = await client.get("/_sandbox/messages")
        page = await client.get("/")

    assert {answer.json()["messages"][0]["status"] for answer in answers} == {"0"}
    assert state.json()["total"] == 20
    assert page.headers["content-type"].startswith("text/html")


async def test_the_transport_serves_async_clients_too(sandbox: Sandbox) -> None:
    async with httpx.AsyncClient(transport=sandbox.transport, auth=(KEY, SECRET)) as client:
        answer = await client.post("https://rest.nexmo.com/sms/json", data=MESSAGE)

    assert answer.json()["messages"][0]["status"] == "0"


def test_a_connection_is_really_cut(served: Sandbox, http: httpx.Client) -> None:
    served.fail("send_sms", drop="after", times=1)
    with pytest.raises(httpx.TransportError):
        http.post("/sms/json", data=MESSAGE)

    assert len(served.messages) == 1
    assert http.post("/sms/json", data=MESSAGE).status_code == 200


async def test_without_a_connection_to_cut_the_application_breaks_off(sandbox: Sandbox) -> None:
    sandbox.fail("*", drop="before")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=sandbox.app), base_url="http://127.0.0.1") as client:
        with pytest.raises(ConnectionResetError):
            await client.get("/v1/calls")


def test_control_requests_that_wait_hold_up_nobody(served: Sandbox, http: httpx.Client) -> None:
    """An answer webhook that uses the platform itself must not stand still because somebody lets time pass."""
    served.settings(dr_callback_url=f"{served.url}/sms/json")
    http.post("/sms/json", data=MESSAGE)

    assert http.post("/_sandbox/time/advance", json={"seconds": 1}).status_code == 200
    assert served.wait_for_webhook("delivery_receipt")["attempts"][0]["status"] == 200
    served.settings(dr_callback_url="")


class TestEvents:
    """The event stream."""

    def test_changes_are_told_as_they_happen(self, served: Sandbox, http: httpx.Client) -> None:
        with http.stream("GET", "/_sandbox/events") as stream:
            lines = stream.iter_lines()
            next(lines)
            http.post("/sms/json", data=MESSAGE)
            events = _events(lines, 4)

        assert ("message", "added", "Hello") in [(kind, action, item.get("text")) for _, kind, action, item in events]
        assert stream.headers["content-type"].startswith("text/event-stream")

    def test_what_was_missed_is_told_as_well(self, served: Sandbox, http: httpx.Client) -> None:
        before = http.get("/_sandbox/state").json()["event"]
        http.post("/sms/json", data=MESSAGE)
        served.wait_until_idle()
        with http.stream("GET", "/_sandbox/events", headers={"Last-Event-ID": str(before)}) as stream:
            first, *_ = _events(stream.iter_lines(), 2)

        assert first[0] == before + 1

    def test_there_is_a_limit_to_watchers(self, served: Sandbox, http: httpx.Client) -> None:
        with served.platform.lock:
            stops = [served.platform.journal.watch(lambda event: None) for _ in range(WATCHERS)]
        assert http.get("/_sandbox/events").status_code == 503

        with served.platform.lock:
            stops[0]()
        with http.stream("GET", "/_sandbox/events") as stream:
            assert stream.status_code == 200

    def test_an_open_stream_does_not_hold_up_the_end(self, make: Callable[..., Sandbox]) -> None:
        with Sandbox() as sandbox, httpx.Client(base_url=sandbox.url, trust_env=False) as client:
            stream = client.send(client.build_request("GET", "/_sandbox/events"), stream=True)
            next(stream.iter_lines())
            sandbox.close()
            with pytest.raises(httpx.ConnectError):
                httpx.get(sandbox.url, trust_env=False)


def test_a_huge_body_is_not_read(http: httpx.Client) -> None:
    assert http.post("/v1/messages", content=b" " * (LARGEST_BODY + 100)).status_code == 413


def test_a_failure_of_the_sandbox_shows_nothing_of_its_code(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a detail of the inside")

    monkeypatch.setattr("vonage_sandbox.gateway.carry_out", broken)
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox", auth=(KEY, SECRET)) as client:
        response = client.get("/account/get-balance")

    assert response.status_code == 500
    assert "inside" not in response.text
    assert "inside" in caplog.text


def test_a_port_that_is_taken_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OptionError, match=f"cannot listen on 127.0.0.1:{port}: .*; port 0 takes a free one"):
            Sandbox(port)


def test_a_sandbox_begins_once_and_may_end_twice() -> None:
    Sandbox().close()  # it never began
    sandbox = Sandbox()
    with sandbox:
        with pytest.raises(SandboxError, match="begins only once"):
            sandbox.start()
        sandbox.close()
    with pytest.raises(SandboxError, match="the sandbox is closed"):
        _ = sandbox.messages
    with pytest.raises(SandboxError, match="begins only once"):
        sandbox.start()


def test_settings_are_given_in_one_way() -> None:
    with pytest.raises(OptionError, match="give options or seed, calls, not both"):
        Sandbox(None, options=Options(), seed=1, calls="manual")


def test_nobody_there_is_said_clearly() -> None:
    with connect("http://127.0.0.1:1") as control, pytest.raises(SandboxError, match="cannot be reached"):
        _ = control.messages


class TestCommand:
    """`vonage-sandbox`."""

    def test_it_says_how_to_reach_it_and_stops_when_asked(self, tmp_path: Path) -> None:
        key = tmp_path / "my own.key"
        with running("--key-file", str(key)) as (process, lines):
            settings = dict(
                word.split("=", 1) for line in lines if "export" in line for word in shlex.split(line) if "=" in word
            )
            assert Path(settings["VONAGE_PRIVATE_KEY"]) == key
            assert stat.S_IMODE(key.stat().st_mode) == 0o600
            auth = (settings["VONAGE_API_KEY"], settings["VONAGE_API_SECRET"])
            answer = httpx.post(f"{settings['VONAGE_BASE_URL']}/sms/json", data=MESSAGE, auth=auth, trust_env=False)
            assert answer.json()["messages"][0]["status"] == "0"
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0

    def test_a_key_file_that_is_there_is_no_longer_readable_for_others(self, tmp_path: Path) -> None:
        key, other = tmp_path / "my.key", tmp_path / "other"
        key.write_text("old")
        key.chmod(0o644)
        other.hardlink_to(key)  # whoever holds the old file open must not see the new key either
        with running("--key-file", str(key)):
            assert stat.S_IMODE(key.stat().st_mode) == 0o600
            assert "PRIVATE KEY" in key.read_text()
            assert other.read_text() == "old"
        assert sorted(tmp_path.iterdir()) == [key, other]

    def test_a_key_file_that_is_no_file_is_refused(self, tmp_path: Path) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "vonage_sandbox", "--port", "0", "--key-file", str(tmp_path)],
            env=ENVIRONMENT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (2, f"error: {tmp_path}: is not a file\n")

    def test_a_database_keeps_the_state(self, tmp_path: Path) -> None:
        secrets: list[str] = []
        for count in (1, 2):
            with running("--db", str(tmp_path / "state.db"), "--messages", "immediate") as (process, lines):
                [url] = [line.split("=")[1].strip() for line in lines if "BASE_URL" in line]
                [secret] = [line.split("API_SECRET=")[1].strip() for line in lines if "API_SECRET" in line]
                secrets.append(secret)
                httpx.post(f"{url}/sms/json", data=MESSAGE, auth=(KEY, secret), trust_env=False)
                with connect(url) as control:
                    assert len(control.messages) == count
                process.send_signal(signal.SIGINT)
                assert process.wait(30) == 0

        assert secrets[0] == secrets[1]
        wanted = ("--db", str(tmp_path / "state.db"), "--secret", "MyOwnSecret1")
        done = subprocess.run(
            [sys.executable, "-m", "vonage_sandbox", "--port", "0", *wanted],
            env=ENVIRONMENT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, "has a different secret" in done.stderr) == (2, True)

    def test_its_secrets_are_drawn_unless_they_are_given(self) -> None:
        found = [self.secrets_of(*arguments) for arguments in ((), (), ("--secret", "My Secret1"))]
        assert {SECRET, Options.signature_secret}.isdisjoint(found[0] + found[1])
        assert not set(found[0]) & set(found[1])
        assert found[2][0] == "My Secret1"
        assert self.secrets_of("--signature-secret", "s")[1] == "s"

    def secrets_of(self, *arguments: str) -> list[str]:
        with running(*arguments) as (_, lines):
            words = [word for line in lines for word in shlex.split(line)]
            [secret] = [word.split("=", 1)[1] for word in words if word.startswith("VONAGE_API_SECRET=")]
            [line] = [line for line in lines if "signature secret" in line]
            return [secret, line.split()[-1]]

    def test_links_carry_the_public_address(self) -> None:
        with running("--public-url", "https://sandbox.example/vonage/", "--allow-host", "gate") as (_, lines):
            text = "".join(lines)
            assert "export VONAGE_BASE_URL=https://sandbox.example/vonage\n" in text
            assert "inspector         https://sandbox.example/vonage/\n" in text
            [url] = [word.rstrip(";") for word in text.split() if word.startswith("http://127.0.0.1:")]
            auth = (KEY, next(line.split("API_SECRET=")[1].strip() for line in lines if "API_SECRET" in line))
            for host, status in (("sandbox.example", 200), ("gate:80", 200), ("evil.example", 403)):
                headers = {"Host": host}
                answer = httpx.get(f"{url}/v2/verify/templates", auth=auth, headers=headers, trust_env=False)
                assert answer.status_code == status
                if status == 200:
                    assert answer.json()["_links"]["self"]["href"].startswith("https://sandbox.example/vonage/v2/")

    def test_it_warns_when_others_can_reach_it(self) -> None:
        with running("--host", "0.0.0.0") as (process, _):
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0
            assert process.stderr is not None
            assert "WARNING" in process.stderr.read()

    @pytest.mark.parametrize(
        "arguments",
        [("--messages", "never"), ("--webhook-url", "nowhere"), ("--host", "256.1.1.1"), ("--db", "/none/at/all.db")],
    )
    def test_a_wrong_argument_is_one_line(self, arguments: tuple[str, str]) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "vonage_sandbox", "--port", "0", *arguments],
            env=ENVIRONMENT, capture_output=True, text=True, check=False,
        )  # fmt: skip

        assert done.returncode == 2
        assert done.stderr.startswith("error: ")
        assert len(done.stderr.splitlines()) == 1


def test_the_package_is_imported_without_what_it_stands_on() -> None:
    """pytest loads the plugin in every project, so that must cost next to nothing."""
    code = "import sys, vonage_sandbox.pytest_plugin; print([m for m in ('starlette', 'uvicorn', 'httpx') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_the_fixture_is_fresh_in_each_test(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\n"
        "@pytest.mark.parametrize('turn', [1, 2])\n"
        "def test_it(vonage_sandbox, turn):\n"
        "    assert vonage_sandbox.messages == []\n"
        "    vonage_sandbox.receive(to='447700900001', from_='447700900000', text='Hi')\n"
        "    assert len(vonage_sandbox.messages) == 1\n"
    )
    plugin = Path(vonage_sandbox.__file__).parent
    assert (plugin / "pytest_plugin.py").is_file()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "vonage_sandbox.pytest_plugin", "-p", "no:cacheprovider"]
    environment = {**ENVIRONMENT, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        [*command, "test_it.py"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )

    assert "2 passed" in done.stdout, done.stdout


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """Run the command on a free port; gives the process and what it has printed by then."""
    command = [sys.executable, "-m", "vonage_sandbox", "--port", "0", *arguments]
    with subprocess.Popen(
        command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if "BASE_URL" in line:
                break
        try:
            yield process, lines
        finally:
            process.kill()


def _events(lines: Iterator[str], count: int) -> list[tuple[int, str, str, dict[str, object]]]:
    found: list[tuple[int, str, str, dict[str, object]]] = []
    number = 0
    for line in lines:
        if line.startswith("id: "):
            number = int(line[4:])
        elif line.startswith("data: "):
            event = json.loads(line[6:])
            found.append((number, event["kind"], event["action"], event["item"]))
            if len(found) == count:
                break
    return found


@pytest.mark.parametrize(
    ("method", "path", "status", "allowed"),
    [
        ("PUT", "/", 405, "GET"),
        ("DELETE", "/inspector/main.js", 405, "GET"),
        ("POST", "/_sandbox/events", 405, "GET"),
        ("POST", "/_sandbox/openapi.json", 405, "GET"),
        ("PUT", "/_sandbox/calls/x", 405, "GET, DELETE"),
        ("GET", "/_sandbox/calls/x/answer", 405, "POST"),
        ("HEAD", "/_sandbox/health", 200, None),
        ("HEAD", "/", 200, None),
        ("PUT", "/sms/json", 405, "GET, POST"),
        ("DELETE", "/v2/applications", 405, "GET, POST"),
        ("OPTIONS", "/v1/calls", 405, "GET, POST"),
        ("GET", "/v2/verify", 405, "POST"),
        ("BREW", "/v1/calls", 405, "GET, POST"),
    ],
)
def test_wrong_verbs_are_told_the_right_ones(method: str, path: str, status: int, allowed: str | None) -> None:
    with Sandbox() as sandbox:
        answer = httpx.request(method, f"{sandbox.url}{path}", trust_env=False)
    assert (answer.status_code, answer.headers.get("allow")) == (status, allowed)
