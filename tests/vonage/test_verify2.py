"""Verify v2: what is refused before it is sent, and that everything else goes out as the caller wrote it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.product_case import TO, UUID, VERIFICATION
from tests.vonage.server import Reply, Server


def with_step(**step: Any) -> dict[str, Any]:
    return {**VERIFICATION, "workflow": [{"channel": "sms", "to": TO, **step}]}


WRONG: list[tuple[str, Any, set[str]]] = [
    ("nothing", {}, {"brand", "workflow"}),
    ("no dict", [VERIFICATION], {"body"}),
    ("no steps", {**VERIFICATION, "workflow": []}, {"workflow"}),
    ("steps in no list", {**VERIFICATION, "workflow": {"channel": "sms", "to": TO}}, {"workflow"}),
    ("misspelt channel", with_step(channel="voise"), {"workflow[0].channel"}),
    ("no channel", {**VERIFICATION, "workflow": [{"to": TO}]}, {"workflow[0].channel"}),
    ("no recipient", {**VERIFICATION, "workflow": [{"channel": "voice"}]}, {"workflow[0].to"}),
    ("plus sign", with_step(to=f"+{TO}"), {"workflow[0].to"}),
    ("short hash", with_step(app_hash="short"), {"workflow[0].app_hash"}),
    ("no boolean", with_step(channel="silent_auth", sandbox="yes"), {"workflow[0].sandbox"}),
    ("short code", {**VERIFICATION, "code": "123"}, {"code"}),
    ("odd code", {**VERIFICATION, "code": "12-34"}, {"code"}),
    ("long code", {**VERIFICATION, "code_length": 11}, {"code_length"}),
    ("long wait", {**VERIFICATION, "channel_timeout": 901}, {"channel_timeout"}),
    ("no flag", {**VERIFICATION, "fraud_check": "maybe"}, {"fraud_check"}),
    ("two at once", {**with_step(to="+1"), "code": "1"}, {"workflow[0].to", "code"}),
]


@pytest.mark.parametrize(("params", "places"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
async def test_what_is_refused(caller: Caller, server: Server, params: Any, places: set[str]) -> None:
    with pytest.raises(vonage.Verify2Error) as caught:
        await caller(caller.client.verify2.new_request(params))

    assert isinstance(caught.value, vonage.errors.InvalidVerificationError)
    assert {problem.path for problem in caught.value.problems} == places
    assert server.received == []


@pytest.mark.parametrize("fraud_check", [True, False])
async def test_fraud_check_is_sent_as_it_is_set(caller: Caller, server: Server, fraud_check: bool) -> None:
    params = {**VERIFICATION, "fraud_check": fraud_check}
    before = copy.deepcopy(params)

    await caller(caller.client.verify2.new_request(params))

    assert server.last.json == before == params


@pytest.mark.parametrize(
    "step",
    [
        {"channel": "email", "to": "ada@example.com", "from": "shop@example.com"},
        {"channel": "whatsapp", "to": TO, "from": TO},
        {"channel": "whatsapp_interactive", "to": TO},
        {"channel": "voice", "to": TO},
        {"channel": "rcs", "to": TO, "from": "AcmeInc"},
        {"channel": "silent_auth", "to": TO, "redirect_url": "https://example.com/back", "sandbox": True},
        {"channel": "sms", "to": TO, "of_2031": [None]},
    ],
    ids=lambda step: str(step["channel"]),
)
async def test_every_channel(caller: Caller, server: Server, step: dict[str, Any]) -> None:
    server.answer(Reply(202, {"request_id": UUID}))

    answer = await caller(caller.client.verify2.new_request({"brand": "AcmeInc", "workflow": [step]}))

    assert answer == {"request_id": UUID}
    assert server.last.json["workflow"] == [step]


@pytest.mark.parametrize(
    ("status", "code"), [(400, "invalid-code"), (404, "not-found"), (409, "conflict"), (410, "expired")]
)
async def test_a_refused_code(caller: Caller, server: Server, status: int, code: str) -> None:
    problem = {"type": f"https://example.com/e#{code}", "title": "No", "detail": "It is wrong", "instance": "i-7"}
    server.answer(Reply(status, problem, {"Content-Type": "application/problem+json"}))

    with pytest.raises(vonage.ClientError) as caught:
        await caller(caller.client.verify2.check_code(UUID, "0000"))

    assert (caught.value.status, caught.value.code, caught.value.request_id) == (status, code, "i-7")
    assert not isinstance(caught.value, vonage.ValidationError)
    assert server.last.json == {"code": "0000"}


async def test_a_code_or_a_token(caller: Caller, server: Server) -> None:
    with pytest.raises(vonage.Verify2Error, match="code"):
        await caller(caller.client.verify2.check_code(UUID))
    with pytest.raises(vonage.Verify2Error, match="token"):
        await caller(caller.client.verify2.check_code(UUID, "1234", token="abc"))

    assert server.received == []


async def test_an_empty_id_does_not_reach_another_address(caller: Caller, server: Server) -> None:
    with pytest.raises(vonage.ValidationError, match="request_id"):
        await caller(caller.client.verify2.cancel_verification(""))

    assert server.received == []
