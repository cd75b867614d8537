"""Phone numbers as people write them: sent as they are, but where 3.x refused them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import KEY, SECRET
from tests.vonage.server import Server

AS_PEOPLE_WRITE = ["+447700900000", "447700 900000", "+44 (7700) 900-000", "07700 900000"]
IN_JSON = ("messages", "messages, from", "voice", "verify2")
CHECKED = ("messages", "verify2")
"""Where 3.x had a check."""
WHATSAPP = {"channel": "whatsapp", "message_type": "text", "text": "Hello"}
CALLS: dict[str, tuple[str, Callable[[vonage.Client, str], object]]] = {
    "sms": ("to", lambda client, number: client.sms.send_message({"from": "A", "to": number, "text": "x"})),
    "messages": (
        "to",
        lambda client, number: client.messages.send_message({**WHATSAPP, "to": number, "from": "447700900001"}),  # type: ignore[arg-type]
    ),
    "messages, from": (
        "from",
        lambda client, number: client.messages.send_message({**WHATSAPP, "from": number, "to": "447700900001"}),  # type: ignore[arg-type]
    ),
    "voice": (
        "to[0].number",
        lambda client, number: client.voice.create_call(
            {
                "to": [{"type": "phone", "number": number}],
                "from": {"type": "phone", "number": "447700900001"},
                "answer_url": ["https://example.com/answer"],
            }
        ),
    ),
    "verify2": (
        "workflow[0].to",
        lambda client, number: client.verify2.new_request(
            {"brand": "AcmeInc", "workflow": [{"channel": "sms", "to": number}]}
        ),
    ),
    "verify": ("number", lambda client, number: client.verify.start_verification(number=number, brand="AcmeInc")),
    "psd2": ("number", lambda client, number: client.verify.psd2(number=number, payee="AcmeInc", amount=12.5)),
    "buy": ("msisdn", lambda client, number: client.numbers.buy_number({"country": "GB", "msisdn": number})),
    "cancel": ("msisdn", lambda client, number: client.numbers.cancel_number({"country": "GB", "msisdn": number})),
    "update": ("msisdn", lambda client, number: client.numbers.update_number({"country": "GB", "msisdn": number})),
    "prefix": ("prefix", lambda client, number: client.account.get_prefix_pricing(number)),
}


@pytest.mark.parametrize("call", CHECKED)
@pytest.mark.parametrize("number", AS_PEOPLE_WRITE)
def test_a_number_with_signs_is_refused_in_words(
    server: Server, settings: dict[str, Any], call: str, number: str
) -> None:
    path, send = CALLS[call]
    with (
        vonage.Client(**settings, base_url=server.url) as client,
        pytest.raises(vonage.ValidationError) as caught,
    ):
        send(client, number)
    (problem,) = caught.value.problems
    assert problem.path == path
    assert "without plus sign" in problem.message
    assert repr(number) in problem.message
    assert not server.received


@pytest.mark.parametrize("call", [call for call in CALLS if call not in CHECKED])
@pytest.mark.parametrize("number", AS_PEOPLE_WRITE)
def test_a_number_is_sent_as_it_was_typed(server: Server, settings: dict[str, Any], call: str, number: str) -> None:
    with vonage.Client(**settings, base_url=server.url) as client:
        CALLS[call][1](client, number)
    sent = server.last
    values = [value for _, value in (*sent.query, *sent.form)] if call not in IN_JSON else sent.body.decode()
    assert number in values


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("number", ["447700900000", 447700900000])
def test_digits_are_sent_as_they_are(server: Server, settings: dict[str, Any], call: str, number: Any) -> None:
    with vonage.Client(**settings, base_url=server.url) as client:
        CALLS[call][1](client, number)
    sent = server.last
    assert "447700900000" in sent.body.decode() + "".join(value for _, value in sent.query)


def test_an_insight_takes_a_number_as_it_was_typed(server: Server) -> None:
    with vonage.Client(KEY, SECRET, base_url=server.url) as client:
        client.number_insight.get_basic_number_insight(number="(0)7700 900000", country="GB")
    assert dict(server.last.query)["number"] == "(0)7700 900000"
