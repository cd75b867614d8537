"""Settings from the command line, the environment and a file; HTTPS; and the commands for a sandbox that runs."""

from __future__ import annotations

import json
import re
import shlex
import socket
import ssl
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from vonage_sandbox import OptionError, Sandbox, connect
from vonage_sandbox import setup as settings
from vonage_sandbox.__main__ import main

import vonage
from tests.sandbox.conftest import KEY, SECRET
from tests.sandbox.receiver import Receiver
from tests.sandbox.test_server import ENVIRONMENT, running

MESSAGE: Any = {"from": "Acme", "to": "447700900000", "text": "Hello"}


class TestWhereSettingsComeFrom:
    def test_the_command_line_comes_before_the_environment_and_that_before_the_file(self, tmp_path: Path) -> None:
        file = tmp_path / "sandbox.yaml"
        file.write_text("balance: 3\nseed: 7\nmessages: manual\nport: 4999\nallowed-hosts: [gate, door]\n")
        environment = {"VONAGE_SANDBOX_CONFIG": str(file), "VONAGE_SANDBOX_SEED": "8", "VONAGE_SANDBOX_MESSAGES": "2"}
        launch, options = settings.read({"messages": "0.1"}, environment)

        assert (launch.port, options.balance, options.seed, options.messages) == (4999, 3.0, 8, 0.1)
        assert options.allowed_hosts == ("gate", "door")

    def test_json_is_a_file_too(self, tmp_path: Path) -> None:
        file = tmp_path / "sandbox.json"
        number = {"country": "DE", "msisdn": "4930901820", "features": ["VOICE"]}
        file.write_text(json.dumps({"numbers": [number], "real_time": False, "webhook_retries": [0.1, 2]}))
        _, options = settings.read({"config": file}, {})

        assert options.numbers == (("DE", "4930901820", ("VOICE",)),)
        assert (options.real_time, options.webhook_retries) == (False, (0.1, 2.0))

    def test_all_places_take_all_settings_alike(self, tmp_path: Path) -> None:
        """Flags, variables, YAML and JSON, each in its own way of writing."""
        said = {
            "port": "0", "messages": "manual", "calls": "3", "rate": "5", "tls": "true", "webhook_hosts": "a.example,b.example",
            "numbers": "GB:447700900001:SMS,VOICE;US:12025550101", "webhook_retries": "0.1,2", "seed": "4", "balance": "12.5",
            "sms_signature": "sha256", "database": "kept.db", "record": "out.json", "real_time": "off",
        }  # fmt: skip
        flags = [
            "--port=0", "--messages=manual", "--calls=3", "--rate=5", "--tls", "--allow-webhook-host=a.example",
            "--allow-webhook-host=b.example", "--number=GB:447700900001:SMS,VOICE", "--number=US:12025550101",
            "--webhook-retries=0.1", "--webhook-retries=2", "--seed=4", "--balance=12.5", "--sms-signature=sha256",
            "--db=kept.db", "--record=out.json", "--no-real-time",
        ]  # fmt: skip
        typed = {
            "port": 0, "calls": 3, "rate": 5, "tls": True, "webhook-hosts": ["a.example", "b.example"],
            "numbers": [{"country": "GB", "msisdn": 447700900001, "features": ["SMS", "VOICE"]}, "US:12025550101"],
            "webhook_retries": [0.1, 2], "seed": 4, "balance": 12.5, "real-time": False,
        }  # fmt: skip
        yaml_file, json_file = tmp_path / "a.yaml", tmp_path / "a.json"
        yaml_file.write_text("".join(f"{name}: '{value}'\n" for name, value in said.items()))
        json_file.write_text(json.dumps({**said, **{name.replace("-", "_"): value for name, value in typed.items()}}))
        parser = settings.parser()
        settings.add_to(parser)
        variables = {f"VONAGE_SANDBOX_{name.upper()}": value for name, value in said.items()}
        read = [
            settings.read(vars(parser.parse_args(flags)), {}),
            settings.read({}, variables),
            settings.read({"config": yaml_file}, {}),
            settings.read({}, {"VONAGE_SANDBOX_CONFIG": str(json_file)}),
        ]

        for launch, options in read:
            options.api_secret = options.signature_secret = "drawn"
            assert (launch, options) == read[0]
        assert read[0][1].webhook_retries == (0.1, 2.0)

    def test_secrets_are_drawn_unless_they_are_given(self) -> None:
        drawn = {settings.read({}, {})[1].api_secret for _ in range(3)}
        assert len(drawn) == 3
        assert settings.read({}, {"VONAGE_SANDBOX_API_SECRET": "Mine1234"})[1].api_secret == "Mine1234"

    @pytest.mark.parametrize(
        ("variable", "value", "said"),
        [
            ("SEED", "x", "VONAGE_SANDBOX_SEED: must be an integer, not 'x'"),
            ("TLS", "perhaps", "VONAGE_SANDBOX_TLS: must be true or false, not 'perhaps'"),
            ("NUMBERS", "44", "VONAGE_SANDBOX_NUMBERS: must be COUNTRY:NUMBER:FEATURES"),
            ("MESSAGES", "never", "messages: must be immediate, manual or a number of seconds"),
            ("PORT", "http", "VONAGE_SANDBOX_PORT: must be an integer"),
            ("PORT", "70000", "port: must be from 0 to 65535"),
            ("PROT", "4010", "VONAGE_SANDBOX_PROT: is not a setting; did you mean VONAGE_SANDBOX_PORT?"),
            ("MESSAGE", "manual", "did you mean VONAGE_SANDBOX_MESSAGES?"),
            ("NUMBERS", "GB:447700900001:FAX", "VONAGE_SANDBOX_NUMBERS: must be COUNTRY:NUMBER:FEATURES"),
            ("BALANCE", "inf", "balance: must be a number"),
            ("RATE", "nan", "rate: must be more than 0"),
            ("WEBHOOK_TIMEOUT", "0", "webhook_timeout: must be more than 0"),
            ("WEBHOOK_RETRIES", "1,-1", "webhook_retries: must be at least 0"),
        ],
    )
    def test_a_wrong_value_names_its_place(self, variable: str, value: str, said: str) -> None:
        with pytest.raises(OptionError, match=said.replace(".", r"\.")):
            settings.read({}, {f"VONAGE_SANDBOX_{variable}": value})

    def test_variables_of_others_are_left_alone(self) -> None:
        assert settings.read({}, {"VONAGE_SANDBOX_URL": "http://localhost:4010"})

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("ballance: 1", "ballance is not a setting"),
            ("- 1", "must have settings by name"),
            ("a: [", "neither YAML"),
            ("numbers: [{country: GB}]", "numbers: must be COUNTRY:NUMBER:FEATURES"),
            ("host: ''", "host: must be a string that is not empty"),
            ("port: true", "port: must be an integer, not True"),
        ],
    )
    def test_a_wrong_file_says_so(self, tmp_path: Path, text: str, said: str) -> None:
        file = tmp_path / "x.yaml"
        file.write_text(text)
        with pytest.raises(OptionError, match=said):
            settings.read({"config": file}, {})

    def test_help_has_every_setting_with_its_variable(self) -> None:
        command = [sys.executable, "-m", "vonage_sandbox", "--help"]
        text = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True).stdout
        for setting in settings.settings():
            assert setting.flag in text
            assert setting.variable in "".join(text.split())
        assert "openapi.yaml" in text
        assert "trigger" in text


def test_the_image_is_built_of_what_is_there_and_started_with_flags_that_are() -> None:
    root = Path(__file__).parents[2]
    lines = [line.split() for line in (root / "sandbox" / "Containerfile").read_text().splitlines()]
    copied = [name for line in lines if line[:1] == ["COPY"] for name in line[1:-1]]
    project = (root / "pyproject.toml").read_text()
    needed = {
        name.split("/")[0]
        for name in re.findall(r'"([^"]+)"', project.partition("\npackages = ")[2].partition("\n")[0])
    }
    assert all((root / name).exists() for name in copied)
    assert needed <= {*copied}
    start = json.loads(" ".join(next(line[1:] for line in lines if line[:1] == ["ENTRYPOINT"])))
    parser = settings.parser()
    settings.add_to(parser)
    launch, options = settings.read(vars(parser.parse_args([*start[1:], "--calls", "manual"])), {})
    assert (launch.host, launch.port, options.allowed_hosts) == ("0.0.0.0", 4010, ("localhost",))


class TestTls:
    def test_clients_of_other_libraries_are_served(self) -> None:
        with Sandbox(tls=True) as sandbox:
            assert sandbox.url.startswith("https://127.0.0.1:")
            client = vonage.Client(**sandbox.credentials.as_arguments())
            assert client.sms.send_message(MESSAGE)["messages"][0]["status"] == "0"
            client.close()
            body = urlencode({**MESSAGE, "api_key": KEY, "api_secret": SECRET}).encode()
            trust = ssl.create_default_context(cafile=sandbox.ca_file)
            with urllib.request.urlopen(f"{sandbox.url}/sms/json", body, context=trust) as answer:
                assert json.load(answer)["messages"][0]["status"] == "0"
            with pytest.raises(httpx.ConnectError):
                httpx.get(sandbox.url, trust_env=False)

    def test_the_certificate_is_good_for_hosts_of_the_platform(self) -> None:
        with Sandbox(tls=True, allowed_hosts=("gate",)) as sandbox:
            port = int(sandbox.url.rpartition(":")[2])
            context = ssl.create_default_context(cafile=sandbox.ca_file)
            for name in ("rest.nexmo.com", "api.nexmo.com", "video.api.vonage.com", "gate", "localhost"):
                with socket.create_connection(("127.0.0.1", port)) as plain:
                    context.wrap_socket(plain, server_hostname=name).close()

    def test_the_environment_is_enough_for_a_program(self) -> None:
        program = (
            "import vonage\n"
            "with vonage.Client() as client:\n"
            "    print(client.account.get_balance()['value'])\n"
        )  # fmt: skip
        with Sandbox(tls=True, balance=12.5) as sandbox:
            done = subprocess.run(
                [sys.executable, "-c", program],
                env=ENVIRONMENT | sandbox.credentials.as_environment(),
                capture_output=True, text=True, check=True,
            )  # fmt: skip
        assert done.stdout == "12.5\n"


class TestCommands:
    def test_a_recording_is_answered_alike_in_another_run(self, tmp_path: Path) -> None:
        file = tmp_path / "recording.json"
        with Sandbox(balance=3) as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
            first: list[Any] = [client.account.get_balance(), client.sms.send_message(MESSAGE)]
            sandbox.save_recording(file)
            secret = sandbox.credentials.api_secret
        assert secret not in file.read_text()
        with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
            assert sandbox.replay(file) == 2
            other: Any = {**MESSAGE, "text": "Another"}
            assert client.sms.send_message(other) != first[1]
            assert [client.account.get_balance(), client.sms.send_message(MESSAGE)] == first
            assert client.account.get_balance() != first[0]  # each answer is given once

    def test_events_are_triggered_and_shown(self, make: Callable[..., Sandbox], receiver: Receiver) -> None:
        sandbox = make(port=0)
        url = sandbox.url
        command = [sys.executable, "-m", "vonage_sandbox"]
        with subprocess.Popen(
            [*command, "tail", "--url", url], env=ENVIRONMENT, stdout=subprocess.PIPE, text=True
        ) as tail:
            assert tail.stdout is not None
            try:
                end = time.monotonic() + 20
                while not tail_has_begun(sandbox) and time.monotonic() < end:
                    time.sleep(0.05)
                httpx.post(f"{url}/sms/json", data={"from": "Acme"}, auth=(KEY, SECRET), trust_env=False)
                head, problem = tail.stdout.readline(), tail.stdout.readline()
            finally:
                tail.kill()
        assert "200  POST   /sms/json  send_sms  invalid" in head
        assert problem.strip().startswith("to: ")

        for event, path in (("inbound-sms", "/inbound"), ("message_status", "/status")):
            subprocess.run([*command, "trigger", event, "--url", url], env=ENVIRONMENT, check=True, capture_output=True)
            sandbox.wait_until_idle()
            assert len(receiver.at(path)) == 1, event

    def test_webhooks_are_sent_on_and_shown(self, receiver: Receiver) -> None:
        with Sandbox(seed=1) as sandbox:
            command = [sys.executable, "-m", "vonage_sandbox", "listen", "--url", sandbox.url, "--forward"]
            with subprocess.Popen(
                [*command, f"{receiver.url}/hooks"], env=ENVIRONMENT, stdout=subprocess.PIPE, text=True
            ) as listen:
                assert listen.stdout is not None
                try:
                    assert listen.stdout.readline() == f"webhooks go to {receiver.url}/hooks\n"
                    while not tail_has_begun(sandbox):
                        time.sleep(0.05)
                    assert run("trigger", "inbound-sms", "--text", "Hi", url=sandbox.url) == 0
                    head = listen.stdout.readline()
                finally:
                    listen.kill()
        assert head.endswith(f"inbound_message -> {receiver.url}/hooks/inbound  200\n")
        assert len(receiver.at("/hooks/inbound")) == 1

    def test_people_reply_and_hang_up_early(self, make: Callable[..., Sandbox], receiver: Receiver) -> None:
        sandbox = make(port=0)
        own: Any = {**MESSAGE, "from": "447700900001"}
        with vonage.Client(**sandbox.credentials.as_arguments()) as client:
            client.sms.send_message(own)
            client.sms.send_message(MESSAGE)  # from a name
        sandbox.receive(to="447700900001", from_="447700900005", text="Somebody else")
        assert run("trigger", "reply", "--text", "Yes", url=sandbox.url) == 0
        assert sandbox.messages[0]["to"] == "447700900001"
        assert sandbox.messages[0]["from"] == MESSAGE["to"]
        assert run("trigger", "missed-call", url=sandbox.url) == 0
        statuses = [step["status"] for step in sandbox.wait_for_call(status="cancelled")["history"]]
        assert statuses == ["started", "ringing", "cancelled"]
        assert receiver.at("/answer") == []

    def test_events_may_be_written_with_hyphens(self, make: Callable[..., Sandbox], receiver: Receiver) -> None:
        sandbox = make(port=0)
        assert run("trigger", "message-status", "--set", "status=rejected", url=sandbox.url) == 0
        sandbox.wait_until_idle()
        assert receiver.at("/status")[0]["status"] == "rejected"

    def test_a_recording_of_the_command_line(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        file = tmp_path / "recording.json"
        with running("--record", str(file), "--balance", "7") as (process, lines):
            url = next(word for word in " ".join(lines).split() if word.startswith("http")).rstrip(";/")
            secret = httpx.get(f"{url}/_sandbox/credentials", trust_env=False).json()["api_secret"]
            httpx.get(f"{url}/account/get-balance", auth=(KEY, secret), trust_env=False)
            process.terminate()
            process.wait(timeout=60)
        with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
            assert run("replay", str(file), url=sandbox.url) == 0
            assert capsys.readouterr().out.startswith("1 answers are ready")
            assert client.account.get_balance()["value"] == 7

    def test_a_sandbox_with_tls_is_reached(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with Sandbox(tls=True) as sandbox:
            assert sandbox.ca_file is not None
            monkeypatch.delenv("SSL_CERT_FILE", raising=False)
            assert run("trigger", "inbound-sms", url=sandbox.url) == 2
            assert "certificate" in capsys.readouterr().err.lower()
            assert run("trigger", "inbound-sms", "--ca-file", sandbox.ca_file, url=sandbox.url) == 0
            monkeypatch.setenv("SSL_CERT_FILE", sandbox.ca_file)
            assert run("trigger", "inbound-sms", url=sandbox.url) == 0
            assert len(sandbox.messages) == 2

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["trigger", "inbound-sms", "--url", "http://127.0.0.1:9"], "the sandbox at http://127.0.0.1:9 cannot be"),
            (["tail", "--url", "http://127.0.0.1:9"], "the sandbox at http://127.0.0.1:9 cannot be reached"),
            (["listen", "--url", "127.0.0.1:4010"], "url: must begin with http:// or https://, not '127.0.0.1:4010'"),
            (["listen", "--forward", "localhost:5000"], "webhook_url: must be http:// or https:// and a host"),
            (["trigger", "mesage_status"], "there is no webhook 'mesage_status'; did you mean 'message_status'?"),
            (["trigger", "reply"], "your program has sent no message that a phone can reply to"),
            (["trigger", "inbound-sms", "--set", "a"], None),
            (["trigger", "message_status", "--set", "a"], "--set: must be NAME=VALUE, not 'a'"),
            (["trigger", "message_status"], "nobody has said where the webhook message_status goes"),
            (["trigger", "incoming-call", "--to", "1"], "to: 1 is not a number of the account"),
            (["tail", "--operation", "send_smss"], "there is no operation 'send_smss'; did you mean 'send_sms'?"),
            (["replay", "none.json"], "No such file or directory: 'none.json'"),
            (["replay", "list.json"], "list.json is not a recording: it must be an object with exchanges"),
            (["replay", "text.json"], "text.json is not a recording"),
            (["replay", "newer.json"], "format: is 9, and this sandbox reads 1"),
            (["replay", "odd.json"], "exchanges[0]: must be an object with operation"),
            (["replay", "other.json"], "there is no 'send_smss'"),
            (["tial"], "there is no command 'tial'; there are demo, tail, listen, trigger, replay"),
        ],
    )
    def test_what_is_wrong_is_one_line(
        self,
        words: list[str],
        said: str | None,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.chdir(tmp_path)
        for name, text in (
            ("list", "[]"), ("text", "port: 4010"), ("newer", '{"format": 9, "exchanges": []}'), ("odd", '{"exchanges": [1]}'),
            ("other", '{"exchanges": [{"operation": "send_smss", "status": 200}]}'),
        ):  # fmt: skip
            (tmp_path / f"{name}.json").write_text(text)
        with Sandbox() as sandbox:
            monkeypatch.setenv("VONAGE_BASE_URL", sandbox.url)
            assert main(words) == (2 if said else 0)
        told = capsys.readouterr().err
        assert (told.startswith("error: ") and told.count("\n") == 1 and said in told) if said else told == ""

    def test_curl_can_wait(self) -> None:
        with running("--messages", "0.1") as (_, lines):
            exports = [word.split("=", 1) for line in lines if "export" in line for word in shlex.split(line)[1:]]
            given = dict(exports)
            url = given["VONAGE_BASE_URL"]
            auth = (given["VONAGE_API_KEY"], given["VONAGE_API_SECRET"])
            with httpx.Client(base_url=url, trust_env=False, timeout=30) as http:
                assert http.get("/_sandbox/wait", params={"to": "1", "timeout": 0}).status_code == 408
                http.post("/sms/json", data=MESSAGE, auth=auth)
                found = http.get("/_sandbox/wait", params={"to": MESSAGE["to"], "status": "delivered", "timeout": 20})
                assert found.json()["text"] == "Hello"


def run(*words: str, url: str) -> int:
    """A command in this process; its exit status."""
    return main([*words, "--url", url])


def tail_has_begun(sandbox: Sandbox) -> bool:
    return bool(sandbox.platform.journal._watchers)


def test_a_file_keeps_time_faults_and_behaviours(tmp_path: Path) -> None:
    with Sandbox(database=tmp_path / "kept.db") as sandbox:
        sandbox.advance(3600)
        sandbox.fail("get_balance", status=503)
        sandbox.behave("447700900000", message="rejected")
        before = sandbox.platform.clock.now()
    with Sandbox(database=tmp_path / "kept.db") as sandbox:
        assert sandbox.platform.clock.now() >= before
        assert [len(sandbox.ask("GET", name)["items"]) for name in ("faults", "behaviours")] == [1, 1]
        with vonage.Client(**sandbox.credentials.as_arguments(), max_retries=0) as client:
            with pytest.raises(vonage.ServerError):
                client.account.get_balance()
            sent = client.sms.send_message(MESSAGE)["messages"][0].get("message-id")
        assert sandbox.wait_for_message(id=sent, status="rejected")


def test_a_remote_sandbox_is_steered_alike() -> None:
    with Sandbox() as sandbox, connect(sandbox.url) as remote:
        remote.stub("get_balance", {"value": 0.25}, times=1)
        with vonage.Client(**sandbox.credentials.as_arguments()) as client:
            assert client.account.get_balance().get("value") == 0.25
            assert client.account.get_balance().get("value") == 100.0
        assert len(remote.requests("get_balance", count=2)) == 2
