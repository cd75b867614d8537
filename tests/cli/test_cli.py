"""The command line against a sandbox: every command, what it prints, and how it ends."""

from __future__ import annotations

import json
import re
import shlex
import stat
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from vonage_openapi import operations
from vonage_sandbox import Sandbox

from vonage import webhooks
from vonage.cli._app import Commands, main, run
from vonage.reports import read_rows

Result = tuple[int, str, str]
Shell = Callable[..., Result]


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sandbox]:
    monkeypatch.setenv("VONAGE_CONFIG", str(tmp_path / "profiles.json"))
    with Sandbox(balance=12.5) as running:
        for name, value in running.credentials.as_environment().items():
            monkeypatch.setenv(name, value)
        yield running


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    def call(*arguments: str) -> Result:
        status = run(arguments)
        out, err = capsys.readouterr()
        return status, out, err

    return call


def data(result: Result) -> Any:
    status, out, err = result
    assert status == 0, err
    return json.loads(out)


def every_command() -> list[tuple[str, str]]:
    group = Commands("vonage")
    with main.make_context("vonage", [], resilient_parsing=True) as ctx:
        found = [(name, group.get_command(ctx, name)) for name in group.list_commands(ctx)]
        groups = [(name, one) for name, one in found if isinstance(one, click.Group)]
        return [(name, each) for name, one in groups for each in one.list_commands(ctx)]


@pytest.mark.parametrize(("group", "command"), every_command())
def test_every_command_says_what_it_does(shell: Shell, group: str, command: str) -> None:
    status, out, err = shell(group, command, "--help")
    assert (status, err) == (0, "")
    assert f"Usage: vonage {group} {command}" in out


def test_every_operation_has_a_command() -> None:
    text = (Path(__file__).parents[2] / "generated/vonage_openapi/commands.json").read_text()
    named = {key.partition(" ")[0] for commands in json.loads(text).values() for key in commands.values()}
    assert named == {f"{entry['api']}/{entry['id']}" for entry in operations()}


def commands_of_the_guide() -> list[str]:
    text = (Path(__file__).parents[2] / "docs/command-line.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    lines = [line.partition("  #")[0].partition(" | ")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith("vonage ") and " > " not in line]


@pytest.mark.parametrize("line", commands_of_the_guide())
def test_the_guide_is_right(line: str) -> None:
    words = shlex.split(line)[1:]
    command, ctx = main, main.make_context("vonage", list(words), resilient_parsing=True)
    words = [*ctx._protected_args, *ctx.args]
    while isinstance(command, click.Group) and words:
        _, found, words = command.resolve_command(ctx, words)
        assert found is not None
        command, ctx = found, click.Context(found, ctx, info_name=found.name)
    if command.name != "sandbox" and not isinstance(command, click.Group):
        command.make_parser(ctx).parse_args(words)


def examples_in_the_help() -> list[tuple[str, str]]:
    """Each example that a command shows, and the operation."""
    table = json.loads((Path(__file__).parents[2] / "generated/vonage_openapi/commands.json").read_text())
    found: list[tuple[str, str]] = []
    for group, command in every_command():
        id = table.get(group, {}).get(command, "").partition(" ")[0]
        with main.make_context("vonage", [], resilient_parsing=True) as ctx:
            one = Commands("vonage").get_command(ctx, group)
            assert isinstance(one, click.Group)
            each = one.get_command(ctx, command)
        line = str(each and each.help).partition("Example: vonage ")[2].partition("\n\n")[0]
        found += [(line, id)] if line else []
    return found


def test_examples_in_the_help_are_those_of_the_descriptions(sandbox: Sandbox, shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"content")
    bodies = {f"{entry['api']}/{entry['id']}": entry.get("python", {}).get("example") for entry in operations()}
    examples = examples_in_the_help()
    assert len(examples) > 100
    for line, id in examples:
        words = [str(tmp_path / "file") if word == "FILE" else word for word in shlex.split(line)]
        status, out, err = shell(*words, "--dry-run")
        assert not re.search("No such option|is not JSON|Traceback", err), line
        if status == 0 and "FILE" not in line and "apps update" not in line:  # which shows what comes of it all
            assert as_typed(json.loads(out)["body"]) == as_typed(bodies[id]), line


def as_typed(value: Any) -> Any:
    """A value with what a shell cannot say left out: which strings are numbers. Secrets are not shown."""
    if isinstance(value, dict):
        return {key: as_typed(each) for key, each in value.items() if not re.search("secret|token|Key", key)}
    if isinstance(value, list):
        return [as_typed(each) for each in value]
    return float(value) if re.fullmatch(r"-?[0-9]+([.][0-9]+)?", str(value)) else value


class TestWork:
    def test_a_message_is_sent(self, sandbox: Sandbox, shell: Shell) -> None:
        sent = data(shell("sms", "send", "--from", "Acme", "--to", "447700900000", "--text", "Hello"))
        assert sent["messages"][0]["status"] == "0"
        assert sandbox.wait_for_message(text="Hello")

    def test_lists_are_walked(self, sandbox: Sandbox, shell: Shell) -> None:
        with httpx.Client(base_url=sandbox.url, trust_env=False):
            for _ in range(3):
                body = json.dumps([{"type": "phone", "number": "447700900000"}])
                ncco = '[{"action": "talk", "text": "Hi"}]'
                data(shell("calls", "create", "--to", body, "--random-from-number", "--ncco", ncco))
        assert len(data(shell("calls", "list", "--all", "--page-size", "1"))) == 3
        status, out, _ = shell("calls", "list", "--limit", "2", "--page-size", "1", "--jsonl")
        assert (status, len(out.splitlines())) == (0, 2)
        assert data(shell("calls", "list", "--status", "busy"))["count"] == 0

    def test_numbers_are_bought_with_a_yes(self, sandbox: Sandbox, shell: Shell) -> None:
        status, _, err = shell("numbers", "cancel", "--country", "GB", "--msisdn", "447700900001")
        assert status == 2
        assert "say --yes" in err
        assert shell("numbers", "cancel", "--country", "GB", "--msisdn", "447700900001", "--yes")[0] == 0
        assert len(data(shell("numbers", "list"))["numbers"]) == 2

    def test_a_body_may_come_whole(self, sandbox: Sandbox, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "body.json"
        file.write_text(json.dumps({"from": "Acme", "to": "447700900000", "text": "From a file"}))
        data(shell("sms", "send", "--json-body", f"@{file}", "--client-ref", "r1"))
        assert sandbox.wait_for_message(text="From a file")["client_ref"] == "r1"

    def test_a_file_is_sent(self, sandbox: Sandbox, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "logo.png"
        command = ("whatsapp-templates", "upload-media", "--file-type", "image/png", "--file", str(file))
        assert shell(*command)[0] == 2
        file.write_text("what stands in the file")
        assert data(shell(*command, "--dry-run"))["body"] == {"file": str(file)}
        assert data(shell(*command))["h"]
        assert sandbox.requests[-1]["path"] == "/v2/whatsapp-manager/media/uploads"

    def test_a_dry_run_sends_nothing(self, sandbox: Sandbox, shell: Shell) -> None:
        shown = data(shell("sms", "send", "--from", "A", "--to", "447700900000", "--text", "Hi", "--dry-run"))
        assert shown["url"] == "https://rest.nexmo.com/sms/json"
        assert shown["body"] == {"from": "A", "to": "447700900000", "text": "Hi"}
        secret = data(shell("secrets", "create", "abcd1234", "--secret", "Abcdefg123", "--dry-run"))
        assert secret["body"] == {"secret": "***"}
        shown = data(shell("external-accounts", "update-messenger", "9081", "--access-token", "a-token", "--dry-run"))
        assert shown["body"] == {"access_token": "***"}
        assert sandbox.messages == []
        assert sandbox.requests == []

    def test_what_needs_no_name(self, sandbox: Sandbox, shell: Shell) -> None:
        found = data(shell("numbers", "search", "GB", "--limit", "1"))
        bought = shell("numbers", "buy", "GB", found[0]["msisdn"], "--yes")
        assert data(bought)["error-code"] == "200"
        status, _, err = shell("numbers", "buy", "GB", "447700900123", "--country", "FR", "--yes")
        assert (status, "country: is given twice, 'GB' and 'FR'" in err) == (2, True)

    def test_a_bare_group_shows_what_it_has(self, sandbox: Sandbox, shell: Shell) -> None:
        assert data(shell("balance"))["value"] == 12.5
        assert data(shell("balance", "--json"))["value"] == 12.5
        assert "top-up" in shell("balance", "--help")[1]

    def test_a_file_is_written(self, sandbox: Sandbox, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "recording"
        headers = {"content-type": "audio/mpeg"}
        sandbox.stub("get_recording", "c291bmQ=", encoding="base64", headers=headers)
        id = "63f61863-4a51-4f6b-86e1-46edebcf9356"
        status, out, _ = shell("recordings", "download", id, "--output", str(file))
        assert (status, out) == (0, "")
        assert file.read_bytes() == b"sound"
        assert shell("recordings", "download", id, "-o", str(tmp_path / "none" / "x"))[0] == 2

    def test_secrets_are_rotated(self, sandbox: Sandbox, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        done = data(shell("secrets", "rotate", "Another1Secret", "--yes"))
        assert len(done["revoked"]) == 1
        assert shell("balance", "show")[0] == 1
        monkeypatch.setenv("VONAGE_API_SECRET", "Another1Secret")
        assert data(shell("balance", "show"))["value"] == 12.5


class TestReports:
    SMS = ("--product", "SMS", "--direction", "outbound")

    def test_a_report_is_ordered_and_written(self, sandbox: Sandbox, shell: Shell, tmp_path: Path) -> None:
        shell("sms", "send", "--from", "Acme", "--to", "447700900000", "--text", "Hello")
        sandbox.wait_until_idle()
        done = data(shell("reports", "download", str(tmp_path / "a.csv"), *self.SMS, "--include-message"))
        assert (done["records"], done["status"]) == (1, "SUCCESS")
        assert [row["message_body"] for row in read_rows(tmp_path / "a.csv")] == ["Hello"]
        again = data(shell("reports", "download", str(tmp_path / "a.zip"), "--report", done["report"]))
        assert (again["report"], zipfile.is_zipfile(tmp_path / "a.zip")) == (done["report"], True)

    def test_one_that_takes_too_long_can_be_gone_on_with(self, sandbox: Sandbox, shell: Shell, tmp_path: Path) -> None:
        sandbox.settings(jobs="manual")
        status, out, err = shell("reports", "download", str(tmp_path / "a.csv"), *self.SMS, "--timeout", "0")
        assert (status, out) == (1, "")
        [report] = sandbox.ask("GET", "resources")["items"]
        assert f"report {report['key']} is still PENDING after 0 s" in err
        sandbox.change(report["key"], request_status="SUCCESS")
        assert data(shell("reports", "download", str(tmp_path / "a.csv"), "--report", report["key"]))["records"] == 0

    def test_what_does_not_fit(self, sandbox: Sandbox, shell: Shell, tmp_path: Path) -> None:
        for arguments, why in (
            ((str(tmp_path / "none" / "a.csv"), *self.SMS), "there is no such folder"),
            ((str(tmp_path), *self.SMS), "is a directory"),
            ((str(tmp_path / "a.csv"), "--report", "r1", *self.SMS), "--report: is already ordered"),
            ((str(tmp_path / "a.csv"),), "product: is missing"),
        ):
            status, _, err = shell("reports", "download", *arguments)
            assert status == 2
            assert why in err
        assert sandbox.requests == []
        assert [each.name for each in tmp_path.iterdir()] == []


class TestApplications:
    @pytest.fixture
    def id(self, sandbox: Sandbox) -> str:
        return sandbox.credentials.application_id

    def test_options_change_some_of_it(self, shell: Shell, id: str) -> None:
        before = data(shell("apps", "get", id))
        changed = data(shell("apps", "update", id, "--name", "Renamed"))
        assert changed == {**before, "name": "Renamed"}
        replaced = data(shell("apps", "update", id, "--json-body", '{"name": "Bare"}'))
        assert not replaced.get("capabilities")
        assert data(shell("apps", "show", id))["name"] == "Bare"

    def test_capabilities(self, shell: Shell, id: str) -> None:
        command = ("apps", "capabilities", "update", id, "voice", "--answer-url", "https://example.com/answer")
        voice = data(shell(*command, "--signed-callbacks", "true", "--conversations-ttl", "48"))["voice"]
        assert voice["webhooks"]["answer_url"]["address"] == "https://example.com/answer"
        assert (voice["signed_callbacks"], voice["conversations_ttl"]) == (True, 48)
        assert "messages" in data(shell("apps", "capabilities", "show", id))
        assert "voice" not in data(shell("apps", "capabilities", "rm", id, "voice", "--yes"))
        assert shell("apps", "capabilities", "rm", id, "voyce", "--yes")[0] == 2
        assert shell("apps", "capabilities", "rm", id, "rtc")[0] == 2

    def test_numbers(self, shell: Shell, id: str) -> None:
        assert len(data(shell("apps", "numbers", "list", id))) == 3
        shell("apps", "numbers", "unlink", id, "447700900001")
        assert [each["msisdn"] for each in data(shell("apps", "numbers", "list", id))] == [
            "447700900002",
            "12025550101",
        ]
        assert shell("apps", "numbers", "unlink", id, "447700900001")[0] == 2
        assert data(shell("apps", "numbers", "link", id, "447700900001"))["app_id"] == id
        assert len(data(shell("apps", "numbers", "list", id))) == 3
        assert shell("apps", "numbers", "link", id, "1")[0] == 2

    @pytest.mark.usefixtures("sandbox")
    def test_members(self, shell: Shell) -> None:
        user = data(shell("users", "create", "--name", "alice"))
        conversation = data(shell("conversations", "create", "--name", "room"))
        channel = '{"type": "app"}'
        made = data(shell("members", "create", conversation["id"], "--state", "joined", "--channel", channel,
                          "--user", json.dumps({"id": user["id"]})))  # fmt: skip
        assert data(shell("members", "list", conversation["id"], "--all"))[0]["id"] == made["id"]
        assert data(shell("members", "show", conversation["id"], made["id"]))["state"] == "JOINED"


class TestHowItEnds:
    def test_a_refusal_in_a_success(self, sandbox: Sandbox, shell: Shell) -> None:
        status, out, err = shell("sms", "send", "--from", "Acme", "--to", "abc", "--text", "Hello")
        assert (status, out) == (1, "")
        assert "not numeric" in err

    def test_a_doubt_is_one_line(self, sandbox: Sandbox, shell: Shell) -> None:
        _, _, err = shell("calls", "list", "--status", "nonsense")
        assert err.startswith("warning: list_calls: status: 'nonsense' is not among")
        assert "simplefilter" not in err

    def test_a_refusal(self, sandbox: Sandbox, shell: Shell) -> None:
        status, out, err = shell("calls", "get", "63f61863-4a51-4f6b-86e1-46edebcf9356")
        assert (status, out) == (1, "")
        assert err.startswith("error: ")

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["sms", "send", "--from", "Acme"], "to: is missing"),
            (["sms", "send", "--from", "Acme", "--dry-run"], "to: is missing"),
            (["sms", "sned"], "Did you mean 'send'?"),
            (["smss"], "Did you mean 'sms'?"),
            (["sms", "send", "--json-body", "{"], "is not JSON"),
            (["--profile", "none", "balance", "show"], "there is no profile 'none'"),
            (["calls", "create", "--to", "[broken"], "is not JSON"),
            (["calls", "list", "--limit", "-1"], "--limit"),
            (["calls", "create", "--ncco", "@no-such-file"], "no-such-file: No such file"),
            (["webhooks", "listen", "--port", "70000"], "--port"),
        ],
    )
    def test_a_mistake(self, sandbox: Sandbox, shell: Shell, arguments: list[str], said: str) -> None:
        status, _, err = shell(*arguments)
        assert status == 2
        assert said in err

    def test_a_port_or_file_that_cannot_be_had(
        self, sandbox: Sandbox, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        taken = sandbox.url.rpartition(":")[2]
        status, _, err = shell("webhooks", "listen", "--port", taken)
        assert (status, err.startswith("error: ")) == (2, True)
        (tmp_path / "file").write_text("[]")
        monkeypatch.setenv("VONAGE_CONFIG", str(tmp_path / "file" / "profiles.json"))
        assert shell("profile", "set", "a", "--api-key", "abcd1234", "--api-secret", "x")[0] == 2
        monkeypatch.setenv("VONAGE_CONFIG", str(tmp_path / "file"))
        status, _, err = shell("profile", "list")
        assert (status, "is not a file of profiles" in err) == (2, True)

    def test_no_connection(self, sandbox: Sandbox, shell: Shell) -> None:
        status, _, err = shell("--base-url", "http://127.0.0.1:9", "balance", "show")
        assert status == 3
        assert "127.0.0.1" in err

    def test_no_credentials(self, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("VONAGE_CONFIG", str(tmp_path / "none.json"))
        for name in ("VONAGE_API_KEY", "VONAGE_API_SECRET", "VONAGE_APPLICATION_ID", "VONAGE_PRIVATE_KEY"):
            monkeypatch.delenv(name, raising=False)
        status, _, err = shell("balance", "show")
        assert (status, "vonage profile set" in err) == (2, True)


class TestProfiles:
    def test_they_are_kept_where_only_the_owner_reads(
        self, sandbox: Sandbox, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        given = sandbox.credentials
        for name in ("API_KEY", "API_SECRET", "APPLICATION_ID", "PRIVATE_KEY", "BASE_URL"):
            monkeypatch.delenv(f"VONAGE_{name}")
        options = ("--api-key", given.api_key, "--api-secret", given.api_secret, "--base-url", given.base_url)
        assert shell("profile", "set", "test", *options)[0] == 0
        file = tmp_path / "profiles.json"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert data(shell("balance", "show"))["value"] == 12.5
        listed = shell("profile", "list")
        assert data(listed)[0]["name"] == "test"
        assert data(shell("auth"))["from"] == "profile test"
        assert given.api_secret not in listed[1]
        profiles = json.loads(file.read_text())
        profiles["profiles"]["test"]["private_key"] = given.private_key
        file.write_text(json.dumps(profiles))
        assert "BEGIN" not in shell("profile", "list")[1]
        assert shell("profile", "use", "other")[0] == 2
        assert shell("profile", "remove", "test")[0] == 0
        assert data(shell("profile", "list")) == []

    def test_the_environment_comes_before_the_profile_in_use(self, sandbox: Sandbox, shell: Shell) -> None:
        assert shell("profile", "set", "other", "--api-key", "00000000", "--api-secret", "not-of-this-account")[0] == 0
        assert data(shell("auth"))["from"] == "environment"
        assert data(shell("balance"))["value"] == 12.5
        asked = data(shell("--profile", "other", "auth"))
        assert (asked["api_key"], asked["application_id"]) == ("00000000", None)  # not mixed with the environment's
        assert shell("--profile", "other", "balance")[0] == 1


class TestTools:
    def test_credentials_are_checked(
        self, sandbox: Sandbox, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        assert data(shell("auth", "check"))["private_key"] == "that of the application"
        other = rsa.generate_private_key(65537, 2048)
        pem = other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        monkeypatch.setenv("VONAGE_PRIVATE_KEY", pem)
        assert shell("auth", "check")[0] == 1
        monkeypatch.setenv("VONAGE_API_SECRET", "wrong")
        assert shell("auth", "check")[0] == 1

    def test_tokens_are_validated(self, sandbox: Sandbox, shell: Shell) -> None:
        token = shell("jwt", "create")[1].strip()
        assert data(shell("jwt", "validate", token))["application_id"] == sandbox.credentials.application_id
        head, claims, signature = token.split(".")
        assert shell("jwt", "validate", f"{head}.{claims}.{signature[::-1]}")[0] == 1
        old = shell("jwt", "create", "--lasts", "-60")[1].strip()
        status, _, err = shell("jwt", "validate", old or token)
        assert (status, "error: " in err) == (1, True)

    def test_tokens(self, sandbox: Sandbox, shell: Shell) -> None:
        status, token, _ = shell("jwt", "create", "--claim", "sub=alice", "--lasts", "60")
        assert status == 0
        claims = data(shell("jwt", "decode", token.strip()))["claims"]
        assert (claims["sub"], claims["application_id"]) == ("alice", sandbox.credentials.application_id)
        assert data(shell("auth"))["has_secret"]

    def test_webhooks_are_verified(self, sandbox: Sandbox, shell: Shell, tmp_path: Path) -> None:
        body = tmp_path / "body"
        body.write_bytes(b'{"status": "delivered"}')
        secret = sandbox.credentials.signature_secret
        token = webhooks.sign(body.read_bytes(), secret)["Authorization"]
        assert data(shell("webhooks", "verify", "--token", token, "--body", str(body)))["iat"]
        body.write_bytes(b"{}")
        status, _, err = shell("webhooks", "verify", "--token", token, "--body", str(body))
        assert (status, "refused (" in err) == (1, True)

    def test_webhooks_are_printed(self, sandbox: Sandbox, shell: Shell) -> None:
        results: list[Result] = []
        port = _free_port()
        arguments = ("webhooks", "listen", "--port", str(port), "--count", "2")
        thread = threading.Thread(target=lambda: results.append(shell(*arguments)))
        thread.start()
        secret, body = sandbox.credentials.signature_secret, b'{"status": "delivered"}'
        for headers in (webhooks.sign(body, secret), {}):
            _post(f"http://127.0.0.1:{port}/status", body, headers)
        thread.join(20)
        assert "POST /status  verified" in results[0][1]
        assert "POST /status  refused: " in results[0][1]

    @pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
    def test_completion(self, shell: Shell, name: str) -> None:
        status, out, _ = shell("completion", name)
        assert (status, "_VONAGE_COMPLETE" in out) == (0, True)

    @pytest.mark.parametrize(
        ("words", "offered"),
        [
            ("vonage bal", "balance"),
            ("vonage apps cap", "capabilities"),
            ("vonage apps capabilities update v", "voice"),
            ("vonage messages send --channel wh", "whatsapp"),
            ("vonage calls list --sta", "--status"),
        ],
    )
    def test_completion_offers(self, words: str, offered: str) -> None:
        environment = {"_VONAGE_COMPLETE": "bash_complete", "COMP_WORDS": words, "PATH": "/usr/bin"}
        environment["COMP_CWORD"] = str(words.count(" "))
        command = [sys.executable, "-c", "from vonage.cli._app import main; main(prog_name='vonage')"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        assert f"plain,{offered}" in done.stdout.splitlines(), done.stderr

    def test_agents_are_served_with_the_chosen_credentials(self, shell: Shell, sandbox: Sandbox) -> None:
        pytest.importorskip("mcp", reason="the package mcp is not installed")
        shell("profile", "set", "other", "--api-key", "00000000", "--base-url", sandbox.url)
        asked = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
        lines = [
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": asked},
            {"jsonrpc": "2.0", "method": "notifications/initialized"},
            {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "get_balance", "arguments": {}}},
        ]
        said = {}
        for profile in ([], ["--profile", "other"]):
            command = [sys.executable, "-m", "vonage.cli", *profile, "mcp", "--live", "--only", "account"]
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
                assert process.stdin is not None
                assert process.stdout is not None
                process.stdin.writelines(f"{json.dumps(line)}\n" for line in lines)
                process.stdin.flush()
                answers = [json.loads(process.stdout.readline()) for _ in range(2)]
                process.stdin.close()
            said[len(profile)] = answers[1]["result"]
        assert not said[0].get("isError")
        assert said[2]["isError"]
        assert shell("mcp", "--only", "voise")[0] != 0

    def test_the_sandbox_is_a_command_too(self, shell: Shell) -> None:
        command = [sys.executable, "-m", "vonage.cli", "sandbox", "--version"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.startswith("vonage-sandbox ")


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _post(url: str, body: bytes, headers: dict[str, str]) -> None:
    for _ in range(200):
        try:
            httpx.post(url, content=body, headers=headers, trust_env=False)
        except httpx.ConnectError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("nobody listens")
