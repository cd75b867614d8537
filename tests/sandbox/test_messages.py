"""The Messages API in the sandbox: channels, statuses, failover, replies and updates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox, SandboxError
from vonage_sandbox.descriptions import payload

from tests.sandbox.conftest import app_client, basic_client
from tests.sandbox.described import MESSAGES, document
from tests.sandbox.receiver import Receiver
from vonage import webhooks

TO, FROM = "447700900000", "447700900001"
REQUESTS = document(MESSAGES)["paths"]["/v1/messages"]["post"]["requestBody"]["content"]["application/json"]["examples"]


def message(channel: str = "whatsapp", **fields: Any) -> dict[str, Any]:
    return {"channel": channel, "message_type": "text", "to": TO, "from": FROM, "text": "Hello", **fields}


def send(client: httpx.Client, **fields: Any) -> str:
    response = client.post("/v1/messages", json=message(**fields))
    assert response.status_code == 202
    return str(response.json()["message_uuid"])


@pytest.mark.parametrize("name", sorted(REQUESTS))
def test_every_example_of_the_description_is_sent(sandbox: Sandbox, app: httpx.Client, name: str) -> None:
    response = app.post("/v1/messages", json=REQUESTS[name]["value"])

    assert response.status_code == 202
    [sent] = sandbox.messages[-1:]
    assert sent["channel"] == REQUESTS[name]["value"]["channel"]
    assert sent["text"]


def test_an_email_is_shown_by_its_subject(sandbox: Sandbox, app: httpx.Client) -> None:
    html = {"channel": "email", "message_type": "html", "to": "a@b.example", "from": "c@d.example"}
    app.post("/v1/messages", json={**html, "email": {"subject": "Your parcel"}, "html": {"body": "<b>Hello</b>"}})

    assert sandbox.wait_for_message(to="a@b.example")["text"] == "[html] Your parcel"


@pytest.mark.parametrize("channel", ["sms", "whatsapp", "messenger", "viber_service"])
def test_webhooks_in_the_older_form_for_who_asks_for_it(
    sandbox: Sandbox, app: httpx.Client, receiver: Receiver, channel: str
) -> None:
    sandbox.behave(TO, message="undeliverable")
    id = send(app, channel=channel, webhook_version="v0.1", client_ref="table-12")
    send(app, channel=channel)
    sandbox.wait_until_idle()
    mine = [each for each in receiver.at("/status") if each["message_uuid"] == id]
    key = "id" if channel == "messenger" else "number"
    assert mine[-1]["to"] == {"type": channel.replace("viber_service", "viber_service_msg"), key: TO}
    assert (mine[-1]["status"], mine[-1]["client_ref"]) == ("undeliverable", "table-12")
    assert isinstance(mine[-1]["error"]["code"], int)
    assert any("channel" in each for each in receiver.at("/status")), "the other message has the newer form"

    application = sandbox.platform.store.applications.get(sandbox.credentials.application_id)
    assert application is not None
    application["capabilities"]["messages"]["version"] = "v0.1"
    sandbox.reply(id, "Hi")
    sandbox.wait_until_idle()
    assert receiver.at("/inbound")[-1]["message"]["content"] == {"type": "text", "text": "Hi"}


@pytest.mark.parametrize(
    ("channel", "statuses"),
    [
        ("sms", ["submitted", "delivered"]),
        ("whatsapp", ["submitted", "delivered", "read"]),
        ("viber_service", ["submitted", "delivered", "read"]),
    ],
)
def test_statuses_come_in_order_and_signed(
    sandbox: Sandbox, app: httpx.Client, receiver: Receiver, channel: str, statuses: list[str]
) -> None:
    id = send(app, channel=channel, client_ref="table-12")
    sandbox.wait_until_idle()

    assert receiver.statuses("/status") == statuses
    assert {status["message_uuid"] for status in receiver.at("/status")} == {id}
    assert {status["client_ref"] for status in receiver.at("/status")} == {"table-12"}
    for delivery in receiver.deliveries:
        claims = webhooks.verify(
            delivery.body,
            delivery.headers,
            secret=sandbox.credentials.signature_secret,
            application_id=sandbox.credentials.application_id,
        )
        assert claims["api_key"] == sandbox.credentials.api_key


def test_a_message_by_hand_waits_for_one(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make(messages="manual")
    with app_client(sandbox) as client:
        sent = {"id": send(client)}
        sandbox.wait_until_idle()
        assert receiver.deliveries == []

        assert sandbox.advance(sent)["status"] == "submitted"
        assert sandbox.advance(sent, "read")["status"] == "read"
        with pytest.raises(SandboxError, match="does not go on, it is read"):
            sandbox.advance(sent)
        with pytest.raises(SandboxError, match=r"status: must be one of .*read for a message of this kind, not 'lost'"):
            sandbox.advance(sent, "lost")
    sandbox.wait_until_idle()
    assert receiver.statuses("/status") == ["submitted", "read"]


def test_a_message_may_take_its_time(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make(messages=60)
    with app_client(sandbox) as client:
        send(client)
    assert receiver.deliveries == []

    sandbox.advance(60)
    assert receiver.statuses("/status") == ["submitted"]
    sandbox.advance(130)
    assert receiver.statuses("/status") == ["submitted", "delivered", "read"]


def test_a_rejected_message_says_why(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    sandbox.behave(TO, message="rejected", error="1240")
    send(app)
    sandbox.wait_until_idle()

    [status] = receiver.at("/status")
    assert (status["status"], status["error"]["title"]) == ("rejected", "1240")


def test_failover_goes_on_to_the_next_message(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    sandbox.behave("447700900005", message="rejected")
    sandbox.behave("447700900006", message="undeliverable")
    chain = [message("rcs", to="447700900006"), message("sms")]
    response = app.post("/v1/messages", json=message(to="447700900005", failover=chain))
    sandbox.wait_until_idle()

    workflow = response.json()["workflow_id"]
    numbers = [(status["status"], status["workflow"]["items_number"]) for status in receiver.at("/status")]
    assert sorted(numbers) == sorted(
        [("rejected", "1"), ("submitted", "2"), ("undeliverable", "2"), ("submitted", "3"), ("delivered", "3")]
    )
    assert {status["workflow"]["workflow_id"] for status in receiver.at("/status")} == {workflow}
    assert len({status["message_uuid"] for status in receiver.at("/status")}) == 3


def test_failover_is_not_needed_when_the_first_arrives(sandbox: Sandbox, app: httpx.Client) -> None:
    app.post("/v1/messages", json=message(failover=[message("sms")]))
    sandbox.wait_until_idle()

    assert [each["channel"] for each in sandbox.messages] == ["whatsapp"]


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"channel": "whatsap"}, "channel"),
        ({"to": "+44"}, "to"),
        ({"text": None}, "text"),
        ({"channel": "sms", "ttl": 3}, "ttl"),
        ({"message_type": "hologram"}, "message_type"),
    ],
)
def test_a_wrong_message_names_the_field(app: httpx.Client, wrong: dict[str, Any], name: str) -> None:
    response = app.post("/v1/messages", json=message(**wrong))

    assert response.status_code == 422
    assert name in {parameter["name"] for parameter in response.json()["invalid_parameters"]}


def test_junk_is_refused(app: httpx.Client) -> None:
    response = app.post("/v1/messages", content=b"{not json", headers={"content-type": "application/json"})

    assert response.status_code == 422
    assert response.json()["type"].endswith("#invalid-json")


def test_basic_credentials_name_no_application(sandbox: Sandbox, basic: httpx.Client, receiver: Receiver) -> None:
    sandbox.settings(status_url=f"{receiver.url}/account-status")
    send(basic, channel="sms")
    sandbox.wait_until_idle()

    assert receiver.statuses("/account-status") == ["submitted", "delivered"]


def test_the_address_of_the_message_wins(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    send(app, channel="sms", webhook_url=f"{receiver.url}/mine")
    sandbox.wait_until_idle()

    assert receiver.statuses("/mine") == ["submitted", "delivered"]


def test_a_reply_quotes_the_message(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    id = send(app)
    reply = sandbox.reply(id, "Me too")
    sandbox.wait_until_idle()

    [inbound] = receiver.at("/inbound")
    assert (inbound["from"], inbound["to"], inbound["text"]) == (TO, FROM, "Me too")
    assert inbound["context"]["message_uuid"] == id

    assert app.patch(f"/v1/messages/{reply['id']}", json={"status": "read"}).status_code == 202
    assert sandbox.wait_for_message(direction="inbound")["status"] == "read"


@pytest.mark.parametrize("channel", ["sms", "mms", "rcs", "whatsapp", "messenger", "viber_service"])
def test_somebody_writes_on_any_channel(sandbox: Sandbox, receiver: Receiver, channel: str) -> None:
    sandbox.receive(channel=channel, to=FROM, from_=TO, text="Hi")
    sandbox.wait_until_idle()

    [inbound] = receiver.at("/inbound")
    assert (inbound["channel"], inbound["text"]) == (channel, "Hi")


@pytest.mark.parametrize("name", ["mms_image", "rcs_location", "whatsapp_reply", "whatsapp_order", "messenger_image"])
def test_other_content_comes_through(sandbox: Sandbox, receiver: Receiver, name: str) -> None:
    example = payload(MESSAGES, "inbound_message", name)
    kind = example["message_type"]
    sandbox.receive(channel=example["channel"], to=FROM, from_=TO, message_type=kind, content={kind: example[kind]})
    sandbox.wait_until_idle()

    [inbound] = receiver.at("/inbound")
    assert inbound[kind] == example[kind]


def test_an_unknown_message_cannot_be_updated(app: httpx.Client) -> None:
    assert app.patch("/v1/messages/none", json={"status": "read"}).status_code == 404


def test_only_rcs_messages_can_be_revoked(sandbox: Sandbox, app: httpx.Client) -> None:
    rcs, whatsapp = send(app, channel="rcs"), send(app)

    assert app.patch(f"/v1/messages/{rcs}", json={"status": "revoked"}).status_code == 202
    assert app.patch(f"/v1/messages/{whatsapp}", json={"status": "revoked"}).status_code == 422


def test_without_money_nothing_is_sent(make: Callable[..., Sandbox]) -> None:
    sandbox = make(balance=0)
    with basic_client(sandbox) as client:
        assert client.post("/v1/messages", json=message()).status_code == 402
    assert sandbox.messages == []
