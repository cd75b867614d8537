"""One line for each try, and never a secret, a number or a text in any logger at any level."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.vonage.conftest import KEY, SECRET, Caller
from tests.vonage.server import Reply, Server
from vonage import errors

Connect = Callable[..., Caller]

pytestmark = pytest.mark.usefixtures("no_waiting")

NUMBER, TEXT, TOKEN = "447700900000", "meet me at noon", "tok-tok-token"
PRIVATE = (SECRET, NUMBER, TEXT, TOKEN, "0900000", "7700", "noon", "al@", "al%40", "Bearer ", "Basic ")


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "vonage"]


async def test_one_line_for_each_try(caller: Caller, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "vonage")
    server.answer(Reply(500, {}), Reply(broken=True), Reply(body={}))
    await caller(caller.client.account.get_balance())
    first, second, third = lines(caplog)
    assert first == "GET /account/get-balance: 500, again in 0.0 s"
    assert second.startswith("GET /account/get-balance: TransportError: the connection to 127.0.0.1 broke: ")
    assert second.endswith(", again in 0.0 s")
    assert third == "GET /account/get-balance: 200"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/v1/calls/63f61863-4a51-4f6b-86e1-46edebcf9356", "/v1/calls/63f61863-4a51-4f6b-86e1-46edebcf9356"),
        ("/v1/x/abcdef0123456789abcdef0123456789", "/v1/x/abcdef0123456789abcdef0123456789"),
        ("/v1/x/abcd44770090000", "/v1/x/abcd***"),
        ("/sc/us/2fa/json", "/sc/us/2fa/json"),
        ("/v2/a_b~c.d", "/v2/a_b~c.d"),
        ("/n/447700900000/x", "/n/***/x"),
        ("/n/+44 7700 900 000/x", "/n/***/x"),
        ("/n/grüße", "/n/***"),
        ("/", "/"),
    ],
)
async def test_what_is_shown_of_a_path(caller: Caller, caplog: pytest.LogCaptureFixture, path: str, shown: str) -> None:
    caplog.set_level(logging.INFO, "vonage")
    await caller(caller.client.get("api.nexmo.com", path, {}, "jwt"))
    assert lines(caplog) == [f"GET {shown}: 200"]


async def test_silence_unless_asked(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    await caller(caller.client.account.get_balance())
    assert lines(caplog) == []


async def test_nothing_private_reaches_any_log(
    connect: Connect, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caller = connect(base_url=server.url, signature_secret=SECRET * 3, headers={"X-Token": TOKEN}, max_retries=1)
    client = caller.client
    await caller(client.sms.send_message({"from": "AcmeInc", "to": NUMBER, "text": TEXT}))
    await caller(client.with_options(token=TOKEN).get("api.nexmo.com", f"/n/{NUMBER}?t={TEXT}", {"u": TEXT}, "oauth2"))
    await caller(client.get("api.nexmo.com", f"/n/+{NUMBER}/x", {}, "jwt"))
    await caller(client.get("api.nexmo.com", "/n/+44 7700 9000 00/x", {}, "jwt"))
    await caller(client.get("api.nexmo.com", f"/n/{TEXT}/al@example.com", {}, "jwt"))
    for reply in (Reply(400, {"to": NUMBER}), Reply(401, {"text": TEXT}), Reply(broken=True), Reply(302)):
        server.answer(reply)
        with pytest.raises(errors.Error):
            await caller(client.get("api.nexmo.com", f"/n/{NUMBER}", {"text": TEXT}, "header"))
    server.answer(Reply(body={"messages": [{"to": NUMBER, "status": "1", "error-text": TEXT}]}))
    with pytest.raises(errors.OutcomeError):
        await caller(
            client.with_options(raise_on_error=True).sms.send_message({"from": "A", "to": NUMBER, "text": TEXT})
        )
    assert len(lines(caplog)) >= 7
    for record in caplog.records:
        shown = f"{record.name} {record.getMessage()} {record.exc_text}"
        assert not [private for private in PRIVATE if private in shown], shown


@pytest.mark.parametrize(
    ("level", "told"), [("debug", True), ("INFO", True), ("warning", False), ("", False), ("?", False)]
)
def test_the_environment_turns_it_on(server: Server, level: str, told: bool) -> None:
    program = f"""
import vonage
for _ in range(2):
    vonage.Client({KEY!r}, {SECRET!r}, base_url={server.url!r}).account.get_balance()
"""
    finished = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "VONAGE_LOG": level},
        capture_output=True,
        text=True,
        check=True,
    )
    shown = [line.partition(" vonage ")[2] for line in finished.stderr.splitlines()]
    assert shown == (["INFO GET /account/get-balance: 200"] * 2 if told else [])
