"""SMS, Messages, Verify, Redact and their like: what programs send and the platform takes passes as it stands, and what
it would refuse is named in a sentence.
"""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from vonage_openapi import Request

TO = "447700900000"
SMS = {"from": "AcmeInc", "to": TO, "text": "Hello"}
RCS = {"channel": "rcs", "message_type": "text", "to": TO, "from": "AcmeDiner", "text": "Hello"}
WHATSAPP = {"channel": "whatsapp", "message_type": "text", "to": TO, "from": "447700900001", "text": "Hello"}
VIBER = {"channel": "viber_service", "to": TO, "from": "AcmeDiner"}
VIBER_VIDEO = {
    **VIBER,
    "message_type": "video",
    "video": {"url": "https://example.com/tour.mp4", "thumb_url": "https://example.com/tour.jpg"},
    "viber_service": {"duration": "45", "file_size": "8"},
}
VERIFY = {"number": TO, "brand": "Acme"}
REQUEST_ID = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"


def request(api: str, name: str, body: dict[str, Any]) -> Request:
    """A request of an operation; a part of the path is called `x`."""
    operation = import_module(f"vonage_openapi.{api}.api.{name}").OP
    parts = [part.partition("}")[0] for part in operation.path.split("{")[1:]]
    described: Request = operation.request(path=dict.fromkeys(parts, "x"), body=body)
    return described


def workflow(**step: Any) -> dict[str, Any]:
    return {"brand": "Acme", "workflow": [step]}


TAKEN: list[tuple[str, str, dict[str, Any]]] = [
    # A form is text, whatever the type in the program.
    ("sms", "send_sms", {**SMS, "to": 447700900000}),
    ("sms", "send_sms", {**SMS, "from": 447700900001, "text": 4711, "client-ref": 12}),
    ("sms", "send_sms", {**SMS, "status-report-req": 1, "message-class": "0", "ttl": "900000", "protocol-id": "127"}),
    ("sms", "send_sms", {**SMS, "status-report-req": "false", "callback": "", "client-ref": "x" * 100}),
    ("sms", "send_sms", {**SMS, "to": "+447700900000"}),
    ("sms", "send_sms", {**SMS, "to": "44 7700 900000", "client-ref": None}),
    ("sms", "send_sms", {**SMS, "to": [TO]}),  # on the wire a list of one is its entry
    ("sms", "send_sms", {**SMS, "callback": None, "entity-id": 1101456324675322134}),
    ("sms", "send_sms", {**SMS, "api_key": "abcd1234", "timestamp": "1792067400", "sig": "0" * 128}),
    ("sms", "send_sms", {"from": "AcmeInc", "to": TO, "type": "binary", "body": "00fF", "udh": "06050415811581"}),
    ("conversion", "submit_sms_conversion", {"message-id": "0C00", "delivered": "True"}),
    ("conversion", "submit_voice_conversion", {"message-id": "0C00", "delivered": 0}),
    ("verify", "request_verification", {**VERIFY, "number": 447700900000, "workflow_id": "1", "code_length": "6"}),
    ("verify", "request_verification", {**VERIFY, "number": "07700900000", "country": "GB", "pin_code": 1234}),
    ("verify", "check_verification", {"request_id": REQUEST_ID, "code": 1234}),
    ("verify", "check_verification", {"request_id": REQUEST_ID, "code": "0123"}),
    ("verify", "start_psd2_verification", {"number": TO, "payee": "Acme", "amount": "12.50", "workflow_id": 2}),
    ("verify", "start_psd2_verification", {"number": TO, "payee": "Acme", "amount": Decimal("12.50")}),
    ("verify", "request_verification", {**VERIFY, "workflow_id": 8}),
    ("verify", "request_verification", {"number": "07700 900000", "country": "GB", "brand": "Acme"}),
    ("verify", "check_verification", {"request_id": REQUEST_ID, "code": ""}),
    ("verify", "check_verification", {"request_id": REQUEST_ID, "code": "12"}),
    ("verify", "request_verification", {**VERIFY, "lg": "en-nz"}),
    ("verify", "unblock_network", {"network": "23410"}),
    ("verify", "unblock_network", {"network": 23410, "unblock_duration": "7200"}),
    ("short_codes", "send_2fa_message", {"to": 12025550143, "pin": 4711}),
    ("short_codes", "send_event_alert", {"to": "12025550143", "server": "host-7", "template": "0"}),
    ("short_codes", "send_marketing_message", {"from": 666, "to": "12025550143", "keyword": "ACME", "text": "Hi"}),
    ("ussd", "send_ussd_prompt", {"from": 447700900009, "to": TO, "text": "Seat?", "status-report-req": True}),
    ("redact", "redact_transaction", {"id": "0C00", "product": "verify"}),
    # JSON: numbers may be texts, user ids of WhatsApp are not numbers, and a field of tomorrow passes.
    ("messages", "send_message", {**RCS, "ttl": "600", "client_ref": None, "text": 4711}),
    ("messages", "send_message", {**RCS, "ttl": 2592000}),
    ("messages", "send_message", {**WHATSAPP, "to": "US.13491208655302741918"}),
    ("messages", "send_message", {**WHATSAPP, "to": "US.ENT.11815799212886844830"}),
    ("messages", "send_message", {**WHATSAPP, "category": "marketing_lite", "brand_new": [None]}),
    ("messages", "send_message", {**VIBER, "message_type": "text", "text": "Hello"}),
    ("messages", "send_message", {**VIBER, "message_type": "text", "text": "Hello", "viber_service": {}}),
    ("messages", "send_message", {**VIBER_VIDEO, "viber_service": {"duration": "600", "file_size": "200"}}),
    ("verify2", "start_verification", {**workflow(channel="sms", to=TO), "code_length": "6", "locale": "en-GB"}),
    ("verify2", "start_verification", {**workflow(channel="voice", to=TO), "client_ref": "my client ref"}),
    ("verify2", "start_verification", workflow(channel="whatsapp", to=TO)),
    ("verify2", "start_verification", workflow(channel="whatsapp_interactive", to=TO)),
    ("verify2", "start_verification", workflow(channel="silent_auth", to=TO, sandbox=True)),
    ("verify2", "start_verification", workflow(channel="email", to="ada+codes@mail.example", **{"from": "a@b.example"})),
]  # fmt: skip

NUMBER = "must be 7 to 15 digits without plus sign, spaces or leading zero, such as 447700900000, not"
WHATSAPP_NUMBER = (
    "must be 7 to 15 digits without plus sign, spaces or leading zero, or a WhatsApp user id such as "
    "US.13491208655302741918, not"
)
ADDRESS = "must be an address that starts with http:// or https://, not"

REFUSED: list[tuple[str, str, dict[str, Any], str]] = [
    ("sms", "send_sms", {**SMS, "to": [TO, TO]}, "to: must be a string, not an array"),
    ("sms", "send_sms", {**SMS, "clientref": "1"}, "clientref: is not a known name; did you mean 'client-ref'?"),
    ("sms", "send_sms", {**SMS, "text": "\udc00"}, "text: holds half of a surrogate pair, which is not text"),
    ("verify", "request_verification", {**VERIFY, "code_lenght": 4},
     "code_lenght: is not a known name; did you mean 'code_length'?"),
    ("sms", "send_sms", {"from": "A", "to": TO, "txt": "Hi"}, "body: needs text or body (is 'txt' meant for text?)"),
    ("sms", "send_sms", {**SMS, "ttl": 600}, "ttl: must be at least 20000, not 600"),
    ("sms", "send_sms", {**SMS, "body": "001"}, "body: must be pairs of hexadecimal digits, not '001'"),
    ("messages", "send_message", {**WHATSAPP, "to": "+44 7700 900000"}, f"to: {WHATSAPP_NUMBER} '+44 7700 900000'"),
    (
        "messages", "send_message", {**RCS, "from": "Acme Diner"},
        "from: must be your sender id as it was registered, which has no spaces, not 'Acme Diner'",
    ),
    (
        "messages", "send_message", {**RCS, "from": ""},
        "from: must be your sender id as it was registered, which has no spaces, not ''",
    ),
    (
        "messages", "send_message", {**WHATSAPP, "message_type": "audio", "audio": {"url": "sound/jingle.mp3"}},
        f"audio.url: {ADDRESS} 'sound/jingle.mp3'",
    ),
    (
        "messages", "send_message", {**VIBER, "message_type": "file", "file": {"url": ""}},
        "file.url: must have at least 1 character, has 0",
    ),
    (
        "messages", "send_message",
        {**VIBER_VIDEO, "video": {"url": "https://example.com/tour.mp4", "thumb_url": "tour.jpg"}},
        f"video.thumb_url: {ADDRESS} 'tour.jpg'",
    ),
    (
        "messages", "send_message", {**VIBER_VIDEO, "viber_service": {"duration": "601", "file_size": "8"}},
        "viber_service.duration: must be an integer from 1 to 600, as a string, not '601'",
    ),
    (
        "messages", "send_message", {**RCS, "failover": [{**SMS, "channel": "sms", "message_type": "text", "to": "0"}]},
        f"failover[0].to: {NUMBER} '0'",
    ),
    (
        "messages", "update_message", {"status": "revoke"},
        """status: must be "read" or "revoked", not 'revoke' (did you mean 'revoked'?)""",
    ),
    (
        "verify2", "start_verification", workflow(channel="email", to=TO),
        f"workflow[0].to: must be an e-mail address, not '{TO}'",
    ),
    (
        "verify2", "start_verification", workflow(channel="email", to="a@b.example", **{"from": "Acme"}),
        "workflow[0].from: must be an e-mail address, not 'Acme'",
    ),
    ("verify2", "start_verification", workflow(channel="rcs", to=TO), "workflow[0].from: is missing"),
    ("verify", "unblock_network", {"network": True}, "network: must be a string or an integer, not true"),
]  # fmt: skip


@pytest.mark.parametrize(("api", "name", "body"), TAKEN, ids=str)
def test_what_the_platform_takes_passes(api: str, name: str, body: dict[str, Any]) -> None:
    assert request(api, name, body).problems() == []


@pytest.mark.parametrize(("api", "name", "body", "sentence"), REFUSED, ids=[f"{r[1]}-{r[3][:40]}" for r in REFUSED])
def test_what_it_does_not_take_is_named(api: str, name: str, body: dict[str, Any], sentence: str) -> None:
    assert [str(problem) for problem in request(api, name, body).problems()] == [sentence]
