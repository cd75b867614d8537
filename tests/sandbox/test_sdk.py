"""The SDK itself against the sandbox: what a user's own tests look like."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from vonage_sandbox import Sandbox

import vonage
from tests.sandbox.receiver import Receiver

TO, FROM = "447700900000", "447700900001"


@pytest.fixture
def served(make: Callable[..., Sandbox]) -> Sandbox:
    return make(port=0, cancel_after=0)


@pytest.fixture
def client(served: Sandbox) -> Iterator[vonage.Client]:
    with vonage.Client(**served.credentials.as_arguments()) as client:
        yield client


def test_sms(served: Sandbox, client: vonage.Client, receiver: Receiver) -> None:
    answer = client.sms.send_message({"from": "Acme", "to": TO, "text": "Hello"})
    served.wait_until_idle()

    assert answer["messages"][0]["status"] == "0"
    assert receiver.at("/delivery-receipt")[0]["messageId"] == answer["messages"][0]["message-id"]
    assert client.account.get_balance()["value"] < 100


def test_signed_sms(served: Sandbox) -> None:
    with vonage.Client(**served.credentials.as_arguments(signed=True)) as client:
        assert client.sms.send_message({"from": "Acme", "to": TO, "text": "Hello"})["messages"][0]["status"] == "0"
    assert "api_secret" not in str(served.requests)


def test_messages(served: Sandbox, client: vonage.Client) -> None:
    message = {"channel": "whatsapp", "message_type": "text", "to": TO, "from": FROM, "text": "Hi"}
    id = client.messages.send_message(message)["message_uuid"]  # type: ignore[arg-type]

    assert served.wait_for_message(to=TO, text="Hi", status="read")["id"] == id
    reply = served.reply(id, "Hi yourself")
    client.messages.mark_whatsapp_message_read(reply["id"])
    assert served.wait_for_message(direction="inbound")["status"] == "read"


def test_a_call_with_a_menu(served: Sandbox, client: vonage.Client, receiver: Receiver) -> None:
    receiver.answers["/menu"] = [{"action": "talk", "text": "Goodbye"}]
    call = client.voice.create_call(
        {
            "to": [{"type": "phone", "number": TO}],
            "from": {"type": "phone", "number": FROM},
            "ncco": [
                {"action": "record"},
                {"action": "talk", "text": "Press a key"},
                {"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 1}, "eventUrl": [f"{receiver.url}/menu"]},
            ],
        }
    )
    served.press(call, "1")
    served.wait_until_idle()

    assert client.voice.get_call(call["uuid"])["status"] == "completed"
    assert [each["uuid"] for each in client.voice.iter_calls()] == [call["uuid"]]
    url = next(event["recording_url"] for event in receiver.at("/event") if "recording_url" in event)
    assert client.voice.get_recording(url)


def test_verification(served: Sandbox, client: vonage.Client) -> None:
    request = client.verify2.new_request({"brand": "Acme", "workflow": [{"channel": "sms", "to": TO}]})

    with pytest.raises(vonage.Error):
        client.verify2.check_code(request["request_id"], "none")
    assert client.verify2.check_code(request["request_id"], served.codes[TO])["status"] == "completed"
    other = client.verify2.new_request({"brand": "Acme", "workflow": [{"channel": "sms", "to": TO}]})
    client.verify2.cancel_verification(other["request_id"])


def test_paging_returns_everything(client: vonage.Client) -> None:
    names = {f"u{index}" for index in range(12)}
    for name in names:
        client.users.create_user({"name": name})

    assert {user["name"] for user in client.users.iter_users()} == names
    assert len(list(client.numbers.iter_account_numbers(size=2))) == 3


def test_retries_after_429_send_once(served: Sandbox, client: vonage.Client) -> None:
    served.fail("send_sms", retry_after=0, times=1)
    client.sms.send_message({"from": "Acme", "to": TO, "text": "Hello"})

    assert len(served.messages) == 1
    assert [request["status"] for request in served.requests] == [200, 429]


def test_a_cut_connection_is_not_sent_twice(served: Sandbox, client: vonage.Client) -> None:
    served.fail("send_sms", drop="after")
    with pytest.raises(vonage.Error):
        client.sms.send_message({"from": "Acme", "to": TO, "text": "Hello"})

    assert len(served.messages) == 1


def test_without_a_port(sandbox: Sandbox) -> None:
    credentials = sandbox.credentials
    with vonage.Client(credentials.api_key, credentials.api_secret, http_client=sandbox.transport) as client:
        assert client.account.get_balance()["value"] == 100


async def test_a_hundred_at_once(served: Sandbox, receiver: Receiver) -> None:
    async with vonage.AsyncClient(**served.credentials.as_arguments()) as client:
        answers = await asyncio.gather(
            *(client.sms.send_message({"from": "Acme", "to": TO, "text": f"Hello {index}"}) for index in range(100))
        )
    served.wait_until_idle()

    sent = {answer["messages"][0]["message-id"] for answer in answers}
    assert {receipt["messageId"] for receipt in receiver.at("/delivery-receipt")} == sent
