"""The SMS API in the sandbox: parts, prices, receipts and inbound messages."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from vonage_sandbox import Sandbox, SandboxError
from vonage_sandbox.products import text
from vonage_sandbox.products.text import Encoding

from tests.sandbox.conftest import KEY, SECRET, basic_client
from tests.sandbox.receiver import Receiver
from vonage import signature

MESSAGE = {"from": "Acme", "to": "447700900000", "text": "Hello"}


def send(client: httpx.Client, **fields: Any) -> dict[str, Any]:
    answer: dict[str, Any] = client.post("/sms/json", data={**MESSAGE, **fields}).json()
    return answer


def test_a_message_is_accepted_charged_and_reported_as_delivered(
    sandbox: Sandbox, basic: httpx.Client, receiver: Receiver
) -> None:
    answer = send(basic, **{"client-ref": "order-1"})
    sandbox.wait_until_idle()

    part = answer["messages"][0]
    assert (part["status"], part["to"], part["client-ref"]) == ("0", "447700900000", "order-1")
    assert part["remaining-balance"] == "99.96670000"
    assert basic.get("/account/get-balance").json()["value"] == 99.9667
    [receipt] = receiver.at("/delivery-receipt")
    assert (receipt["messageId"], receipt["status"], receipt["err-code"]) == (part["message-id"], "delivered", "0")
    assert receipt["client-ref"] == "order-1"


@pytest.mark.parametrize(
    ("fields", "parts"),
    [
        ({"text": "a" * 160}, 1),
        ({"text": "a" * 161}, 2),
        ({"text": "a" * 306}, 2),
        ({"text": "a" * 307}, 3),
        ({"text": "€" * 81}, 2),
        ({"text": "こ" * 70, "type": "unicode"}, 1),
        ({"text": "こ" * 71, "type": "unicode"}, 2),
        ({"text": "😀" * 36, "type": "unicode"}, 2),
        ({"type": "binary", "body": "00" * 140}, 1),
        ({"type": "binary", "body": "00" * 141}, 2),
    ],
)
def test_long_messages_have_several_parts(basic: httpx.Client, fields: dict[str, str], parts: int) -> None:
    answer = send(basic, **fields)

    assert answer["message-count"] == str(parts)
    assert len({part["message-id"] for part in answer["messages"]}) == parts


def test_each_part_has_its_own_receipt(sandbox: Sandbox, basic: httpx.Client, receiver: Receiver) -> None:
    answer = send(basic, text="a" * 400)
    sandbox.wait_until_idle()

    sent = {part["message-id"] for part in answer["messages"]}
    assert {receipt["messageId"] for receipt in receiver.at("/delivery-receipt")} == sent


def test_no_receipt_comes_unless_wanted(sandbox: Sandbox, basic: httpx.Client, receiver: Receiver) -> None:
    send(basic, **{"status-report-req": "false"})
    sandbox.wait_until_idle()

    assert receiver.deliveries == []


def test_the_callback_of_the_message_wins(sandbox: Sandbox, basic: httpx.Client, receiver: Receiver) -> None:
    send(basic, callback=f"{receiver.url}/own")
    sandbox.wait_until_idle()

    assert len(receiver.at("/own")) == 1
    assert receiver.at("/delivery-receipt") == []


@pytest.mark.parametrize(
    ("outcome", "status"), [("failed", "failed"), ("undeliverable", "failed"), ("expired", "expired")]
)
def test_a_recipient_may_not_get_it(
    sandbox: Sandbox, basic: httpx.Client, receiver: Receiver, outcome: str, status: str
) -> None:
    sandbox.behave("447700900000", message=outcome, error="6")
    send(basic)
    sandbox.wait_until_idle()

    [receipt] = receiver.at("/delivery-receipt")
    assert (receipt["status"], receipt["err-code"]) == (status, "6")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"to": ""}, "3"),
        ({"to": "+44"}, "3"),
        ({"text": ""}, "2"),
        ({"ttl": "5"}, "3"),
        ({"type": "binary", "text": "no body"}, "2"),
    ],
)
def test_a_wrong_message_is_refused_with_status_200_and_a_code(
    basic: httpx.Client, fields: dict[str, str], code: str
) -> None:
    response = basic.post("/sms/json", data={**MESSAGE, **fields})

    assert response.status_code == 200
    assert response.json()["messages"][0]["status"] == code
    assert response.json()["messages"][0]["error-text"]


def test_a_missing_field_has_a_code_of_its_own(basic: httpx.Client) -> None:
    response = basic.post("/sms/json", data={"from": "Acme", "text": "Hello"})

    assert response.json()["messages"][0]["status"] == "2"
    assert "to" in response.json()["messages"][0]["error-text"]


def test_without_money_nothing_is_sent(make: Callable[..., Sandbox]) -> None:
    sandbox = make(balance=0.01)
    with basic_client(sandbox) as client:
        assert send(client)["messages"][0]["status"] == "9"
    assert sandbox.messages == []


def test_key_and_secret_may_stand_in_the_form(sandbox: Sandbox) -> None:
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox") as client:
        assert send(client, api_key=KEY, api_secret=SECRET)["messages"][0]["status"] == "0"
        assert send(client, api_key=KEY, api_secret="wrong")["messages"][0]["status"] == "4"
        assert send(client)["messages"][0]["status"] == "4"


@pytest.mark.parametrize("method", [None, "md5", "sha1", "sha256", "sha512"])
def test_signed_requests_are_checked(sandbox: Sandbox, method: str | None) -> None:
    secret = sandbox.credentials.signature_secret
    signed = signature.signed({**MESSAGE, "api_key": KEY}, secret, method)
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox") as client:
        assert send(client, **signed)["messages"][0]["status"] == "0"
        assert send(client, **{**signed, "text": "Another"})["messages"][0]["status"] == "14"
        assert send(client, **{**signed, "api_key": "nobody00"})["messages"][0]["status"] == "4"


def test_somebody_writes_to_a_number(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make()
    with basic_client(sandbox) as client:
        url = f"{receiver.url}/own-inbound"
        client.post("/number/update", data={"country": "GB", "msisdn": "447700900001", "moHttpUrl": url})
    sandbox.receive(to="447700900001", from_="447700900000", text="Stop it please")
    sandbox.wait_until_idle()

    [inbound] = receiver.at("/own-inbound")
    assert (inbound["msisdn"], inbound["to"], inbound["text"]) == ("447700900000", "447700900001", "Stop it please")
    assert (inbound["keyword"], inbound["api-key"], inbound["type"]) == ("STOP", KEY, "text")


def test_long_inbound_messages_come_in_parts(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make()
    sandbox.receive(to="50505", from_="447700900000", text="abcdefgh" * 30)
    sandbox.wait_until_idle()

    parts = sorted(receiver.at("/inbound-sms"), key=lambda part: part["concat-part"])
    assert [part["concat-part"] for part in parts] == ["1", "2"]
    assert "".join(part["text"] for part in parts) == "abcdefgh" * 30
    assert len({part["concat-ref"] for part in parts}) == 1


def test_a_reply_goes_back_where_the_message_came_from(
    sandbox: Sandbox, basic: httpx.Client, receiver: Receiver
) -> None:
    reply = sandbox.reply(send(basic, **{"from": "447700900001"}), "Yes")
    sandbox.wait_until_idle()

    [inbound] = receiver.at("/inbound-sms")
    assert (inbound["msisdn"], inbound["to"], inbound["text"]) == ("447700900000", "447700900001", "Yes")
    assert sandbox.wait_for_message(text="Yes", direction="inbound")["id"] == reply["id"]


@pytest.mark.parametrize("method", ["md5hash", "sha256"])
@pytest.mark.parametrize("forward", ["POST_JSON", "POST_QUERY_PARAMS", "GET_QUERY_PARAMS"])
def test_webhooks_are_signed_when_the_account_asks_for_it(
    make: Callable[..., Sandbox], receiver: Receiver, method: str, forward: str
) -> None:
    sandbox = make(sms_signature=method)
    with basic_client(sandbox) as client:
        client.post("/account/settings", data={"httpForwardMethod": forward})
        send(client)
    sandbox.wait_until_idle()

    [delivery] = receiver.deliveries
    assert delivery.method == ("GET" if forward.startswith("GET") else "POST")
    name = None if method == "md5hash" else method
    assert signature.verify(delivery.data, sandbox.credentials.signature_secret, name, max_age=60)
    assert not signature.verify({**delivery.data, "status": "failed"}, sandbox.credentials.signature_secret, name)


@given(st.text(st.sampled_from("aé€😀\n"), max_size=500))
def test_the_parts_of_a_text_make_up_the_text(words: str) -> None:
    encodings: tuple[Encoding, ...] = ("unicode", "gsm")
    for encoding in encodings:
        coded = text.coded(words, encoding)
        parts = coded.parts

        assert "".join(parts) == coded.shown
        assert len(coded.shown) == len(words)
        assert all(text.coded(part, encoding).parts == [part] for part in parts)


class TestWhatAPhoneShows:
    """The text as GSM 03.38 carries it, its parts, and what they cost: alike in both APIs that send SMS."""

    @pytest.mark.parametrize(
        ("text", "kind", "shown", "parts"),
        [
            ("a" * 160, "text", "a" * 160, 1),
            ("a" * 161, "text", "a" * 161, 2),
            ("€" * 80, "text", "€" * 80, 1),
            ("€" * 81, "text", "€" * 81, 2),
            ("Привет", "text", "??????", 1),
            ("Привет", "unicode", "Привет", 1),
            ("я" * 71, "unicode", "я" * 71, 2),
            ("Done 🎉", "text", "Done ?", 1),
        ],
    )
    def test_sms_api(self, sandbox: Sandbox, basic: httpx.Client, text: str, kind: str, shown: str, parts: int) -> None:
        data = {"from": "Acme", "to": "447700900000", "text": text, "type": kind}
        answer = basic.post("/sms/json", data=data).json()
        message = sandbox.wait_for_message(to="447700900000")
        assert (message["text"], len(answer["messages"]), len(message["parts"])) == (shown, parts, parts)

    @pytest.mark.parametrize(
        ("text", "encoding", "shown", "parts"),
        [
            ("я" * 71, None, "я" * 71, 2),
            ("Привет", "text", "??????", 1),
            ("Hello", "unicode", "Hello", 1),
            ("a" * 161, "auto", "a" * 161, 2),
        ],
    )
    def test_messages_api(
        self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver, text: str, encoding: str | None, shown: str,
        parts: int,
    ) -> None:  # fmt: skip
        body: dict[str, Any] = {"channel": "sms", "message_type": "text", "to": "447700900000", "from": "Acme"}
        body |= {"text": text} | ({"sms": {"encoding_type": encoding}} if encoding else {})
        app.post("/v1/messages", json=body)
        sandbox.wait_until_idle()
        message = sandbox.wait_for_message(to="447700900000")
        status = receiver.at("/status")[-1]
        assert (message["text"], status["sms"]["count_total"]) == (shown, str(parts))
        one = sandbox.ask("GET", "messages")["items"][0]["price"] / parts
        assert float(status["usage"]["price"]) == pytest.approx(one * parts, abs=1e-4)

    def test_inbound_texts_tell_their_parts(self, sandbox: Sandbox, receiver: Receiver) -> None:
        sandbox.receive(to="447700900001", from_="447700900000", text="я" * 71)
        sandbox.wait_until_idle()
        assert receiver.at("/inbound")[-1]["sms"]["num_messages"] == "2"


class TestThrottling:
    def test_what_is_beyond_the_rate_is_throttled(self, make: Callable[..., Sandbox]) -> None:
        sandbox = make(rate=2)
        http = basic_client(sandbox)
        data = {"from": "Acme", "to": "447700900000", "text": "Hello"}
        statuses = [http.post("/sms/json", data=data).json()["messages"][0] for _ in range(3)]
        assert [each["status"] for each in statuses] == ["0", "0", "1"]
        assert re.search(r"please wait \[ [0-9]+ \] and retry", statuses[2]["error-text"])
        sandbox.advance(1)
        assert http.post("/sms/json", data=data).json()["messages"][0]["status"] == "0"
        verify = {"brand": "Acme", "workflow": [{"channel": "sms", "to": "447700900000"}]}
        url = "https://api.nexmo.com/v2/verify"
        assert [http.post(url, json={**verify, "workflow": [{"channel": "sms", "to": f"44770090001{n}"}]}).status_code
                for n in range(3)] == [202, 202, 429]  # fmt: skip


class TestTimeToLive:
    @pytest.mark.parametrize(("ttl", "ended"), [("20000", "expired"), (None, "submitted")])
    def test_a_message_that_is_not_delivered_in_time_expires(
        self, make: Callable[..., Sandbox], ttl: str | None, ended: str
    ) -> None:
        sandbox = make(messages="manual")
        data = {"from": "Acme", "to": "447700900000", "text": "Hello"} | ({"ttl": ttl} if ttl else {})
        basic_client(sandbox).post("/sms/json", data=data)
        sandbox.advance(21)
        assert sandbox.messages[0]["status"] == ended


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"channel": "whatsapp", "message_type": "vcard", "vcard": {}}, "message_type: must be one of text, image"),
        ({"channel": "mms", "message_type": "image", "content": {"picture": {}}}, "content: must have image"),
    ],
)
def test_what_no_phone_sends_is_refused(sandbox: Sandbox, given: dict[str, Any], said: str) -> None:
    content = given.pop("content", {"vcard": {}})
    given.pop("vcard", None)
    with pytest.raises(SandboxError, match=said):
        sandbox.receive(to="447700900001", from_="447700900000", content=content, **given)


def test_nobody_replies_to_a_name(sandbox: Sandbox, basic: httpx.Client) -> None:
    basic.post("/sms/json", data={"from": "Acme", "to": "447700900000", "text": "Hello"})
    with pytest.raises(SandboxError, match="'Acme' is a name"):
        sandbox.reply("latest", "Thanks")
