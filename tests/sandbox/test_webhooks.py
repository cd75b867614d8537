"""How the sandbox calls back: retries, order, limits, the log, and faults on the way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox

from tests.sandbox.conftest import app_client, basic_client
from tests.sandbox.receiver import Delivery, Receiver
from vonage import webhooks

TO = "447700900000"
SMS = {"from": "Acme", "to": TO, "text": "Hello"}
MESSAGE = {"channel": "whatsapp", "message_type": "text", "to": TO, "from": "447700900001", "text": "Hello"}


def send(sandbox: Sandbox, **fields: Any) -> None:
    with basic_client(sandbox) as client:
        client.post("/sms/json", data={**SMS, **fields})


def test_what_fails_is_tried_again(sandbox: Sandbox, receiver: Receiver) -> None:
    answers = iter([500, 404, 200])
    receiver.answers["/delivery-receipt"] = lambda delivery: next(answers)
    send(sandbox)
    sandbox.wait_until_idle()

    [hook] = sandbox.webhooks
    assert hook["status"] == "delivered"
    assert [attempt["status"] for attempt in hook["attempts"]] == [500, 404, 200]


def test_it_is_given_up_in_the_end(sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers["/delivery-receipt"] = 500
    send(sandbox)
    sandbox.wait_until_idle()

    [hook] = sandbox.webhooks
    assert (hook["status"], len(hook["attempts"])) == ("failed", 3)


def test_retries_come_in_skipped_time_as_well(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make(webhook_retries=(3600, 7200))
    answers = iter((500, 503, 200))
    receiver.answers["/delivery-receipt"] = lambda delivery: next(answers)
    send(sandbox)
    sandbox.advance(3601)
    assert sandbox.webhooks[0]["status"] == "retrying"
    sandbox.advance(7201)

    assert [attempt["status"] for attempt in sandbox.webhooks[0]["attempts"]] == [500, 503, 200]


def test_a_user_in_the_address_does_not_take_the_place_of_the_token(
    make: Callable[..., Sandbox], receiver: Receiver
) -> None:
    sandbox = make(webhook_url=receiver.url.replace("://", "://ada:secret@"))
    send(sandbox)
    body = {"channel": "sms", "message_type": "text", "to": "447700900000", "from": "Acme", "text": "Hello"}
    with app_client(sandbox) as client:
        client.post("/v1/messages", json=body)
    sandbox.wait_until_idle()

    [plain] = [each for each in receiver.deliveries if each.path == "/delivery-receipt"]
    assert plain.headers["authorization"].startswith("Basic ")  # it has no token that could be lost
    delivery = next(each for each in receiver.deliveries if each.path == "/status")
    assert delivery.headers["authorization"].startswith("Bearer ")
    assert webhooks.parse(delivery.body, delivery.headers, secret=sandbox.credentials.signature_secret)


def test_nobody_listens(make: Callable[..., Sandbox]) -> None:
    sandbox = make(webhook_url="http://127.0.0.1:1")
    send(sandbox)
    sandbox.wait_until_idle()

    [hook] = sandbox.webhooks
    assert hook["status"] == "failed"
    assert "ConnectError" in hook["reason"]


@pytest.mark.parametrize(("status", "tries"), [(500, 1), (503, 2), (429, 2)])
def test_calls_retry_only_after_gateway_trouble(
    sandbox: Sandbox, app: httpx.Client, receiver: Receiver, status: int, tries: int
) -> None:
    receiver.answers["/mine"] = status
    call = {
        "to": [{"type": "phone", "number": TO}],
        "from": {"type": "phone", "number": "447700900001"},
        "ncco": [{"action": "talk", "text": "Hi"}],
        "event_url": [f"{receiver.url}/mine"],
    }
    app.post("/v1/calls", json=call)
    sandbox.wait_until_idle()

    assert {len(hook["attempts"]) for hook in sandbox.webhooks} == {tries}


def test_one_message_keeps_its_order_while_others_go_on(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make()
    failed: set[str] = set()

    def stumble(delivery: Delivery) -> int:
        id = delivery.data["message_uuid"]
        if delivery.data["to"] == TO and id not in failed:
            failed.add(id)
            return 500
        return 200

    receiver.answers["/status"] = stumble
    with app_client(sandbox) as client:
        for to in (TO, "447700900008"):
            client.post("/v1/messages", json={**MESSAGE, "to": to})
    sandbox.wait_until_idle()

    slow = [payload["status"] for payload in receiver.at("/status") if payload["to"] == TO]
    assert slow == ["submitted", "submitted", "delivered", "read"]
    assert len(receiver.at("/status")) == 7


def test_the_answer_does_not_wait_for_the_webhook(sandbox: Sandbox, receiver: Receiver) -> None:
    free = threading.Event()
    receiver.answers["/delivery-receipt"] = lambda delivery: 200 if free.wait(10) else 500
    for text in ("one", "two"):
        send(sandbox, text=text)
        sandbox.wait_for_message(text=text, status="delivered")
    assert [hook["status"] for hook in sandbox.webhooks] == ["queued", "queued"]

    free.set()
    sandbox.wait_until_idle()
    assert {hook["status"] for hook in sandbox.webhooks} == {"delivered"}


@pytest.mark.parametrize(
    "url",
    ["http://192.0.2.1/hook", "http://example.com/hook", "http://127.0.0.1.example.com/", "http://[::ffff:192.0.2.1]/"],
)
def test_other_machines_are_not_reached(sandbox: Sandbox, url: str) -> None:
    send(sandbox, callback=url)
    sandbox.wait_until_idle()

    [hook] = sandbox.webhooks
    assert hook["status"] == "refused"
    assert "--allow-webhook-host" in hook["reason"]
    assert len(hook["attempts"]) == 1


def test_a_host_can_be_allowed(make: Callable[..., Sandbox]) -> None:
    asked: list[str] = []

    def transport(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(204)

    sandbox = make(webhook_hosts=("Example.com",), webhook_transport=httpx.MockTransport(transport))
    send(sandbox, callback="http://example.com/hook")
    sandbox.wait_until_idle()

    assert asked == ["http://example.com/hook"]


def test_the_host_of_your_own_address_is_allowed(make: Callable[..., Sandbox]) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(204))
    sandbox = make(webhook_url="http://Shop.example.com/hooks/", webhook_transport=transport)
    send(sandbox)
    send(sandbox, callback="http://example.com/hook")
    sandbox.wait_until_idle()

    assert {(hook["url"], hook["status"]) for hook in sandbox.webhooks} == {
        ("http://Shop.example.com/hooks/delivery-receipt", "delivered"),
        ("http://example.com/hook", "refused"),
    }


def test_redirects_are_not_followed(sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers["/delivery-receipt"] = 302
    send(sandbox)
    sandbox.wait_until_idle()

    assert receiver.at("/elsewhere") == []
    assert sandbox.webhooks[0]["status"] == "failed"


def test_an_endless_answer_is_cut_off(make: Callable[..., Sandbox]) -> None:
    def transport(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"x" * 300_000)

    sandbox = make(webhook_transport=httpx.MockTransport(transport), webhook_retries=())
    send(sandbox)
    sandbox.wait_until_idle()

    assert "longer than" in sandbox.webhooks[0]["reason"]


@pytest.mark.parametrize("url", ["not an address", "http://", "http://[", "ftp://127.0.0.1/x"])
def test_a_wrong_address_fails_quietly(sandbox: Sandbox, url: str) -> None:
    send(sandbox, callback=url)
    sandbox.wait_until_idle()

    assert sandbox.webhooks[0]["status"] in ("failed", "refused")


def test_a_webhook_without_an_address_says_so(sandbox: Sandbox) -> None:
    sandbox.settings(dr_callback_url="")
    send(sandbox)
    sandbox.wait_until_idle()

    assert sandbox.webhooks[0]["status"] == "no_address"


def test_a_webhook_can_be_delivered_again(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    app.post("/v1/messages", json={**MESSAGE, "channel": "sms"})
    sandbox.wait_until_idle()
    first = sandbox.wait_for_webhook("message_status")
    again = sandbox.redeliver(first)
    sandbox.wait_until_idle()

    assert again["redelivery_of"] == first["id"]
    *_, before, after = receiver.deliveries
    assert before.body == after.body
    assert before.headers["authorization"] != after.headers["authorization"]
    webhooks.verify(after.body, after.headers, secret=sandbox.credentials.signature_secret)


class TestFaults:
    """Webhooks that are late, doubled or missing."""

    def test_missing(self, sandbox: Sandbox, receiver: Receiver) -> None:
        sandbox.fail(webhook="delivery_receipt", missing=True, times=1)
        send(sandbox)
        send(sandbox)
        sandbox.wait_until_idle()

        assert len(receiver.deliveries) == 1
        assert sorted(hook["status"] for hook in sandbox.webhooks) == ["delivered", "missing"]

    def test_doubled(self, sandbox: Sandbox, receiver: Receiver) -> None:
        sandbox.fail(webhook="*", doubled=True)
        send(sandbox)
        sandbox.wait_until_idle()

        first, second = receiver.at("/delivery-receipt")
        assert first == second

    def test_late(self, sandbox: Sandbox, receiver: Receiver) -> None:
        sandbox.fail(webhook="delivery_receipt", late=120)
        send(sandbox)
        sandbox.wait_for_message(status="delivered")
        assert receiver.deliveries == []

        sandbox.advance(121)
        assert receiver.statuses("/delivery-receipt") == ["delivered"]


class TestOperations:
    """Operations that go wrong."""

    def test_a_status_comes_in_the_shape_of_the_product(self, sandbox: Sandbox, app: httpx.Client) -> None:
        sandbox.fail("send_message", retry_after=2, times=2)
        first, second, third = (app.post("/v1/messages", json=MESSAGE) for _ in range(3))

        assert (first.status_code, first.headers["retry-after"]) == (429, "2")
        assert first.json()["title"]
        assert [second.status_code, third.status_code] == [429, 202]
        assert [request["verdict"] for request in sandbox.requests] == ["ok", "fault", "fault"]

    @pytest.mark.parametrize("status", [204, 304])
    def test_some_statuses_have_no_body(self, make: Callable[..., Sandbox], status: int) -> None:
        sandbox = make(port=0)
        sandbox.fail("get_balance", status=status)
        with httpx.Client(base_url=sandbox.url, trust_env=False) as client:
            response = client.get("/account/get-balance")

        assert (response.status_code, response.content) == (status, b"")

    def test_an_answer_of_ones_own(self, sandbox: Sandbox) -> None:
        sandbox.fail("*", status=503, body={"odd": True}, headers={"X-Odd": "1"})
        with httpx.Client(transport=sandbox.transport, base_url="http://sandbox") as client:
            response = client.get("/v1/calls")

        assert (response.status_code, response.json(), response.headers["x-odd"]) == (503, {"odd": True}, "1")

    @pytest.mark.parametrize(("drop", "count"), [("before", 0), ("after", 1)])
    def test_a_connection_is_cut(self, sandbox: Sandbox, app: httpx.Client, drop: str, count: int) -> None:
        sandbox.fail("send_message", drop=drop)
        with pytest.raises(httpx.RemoteProtocolError):
            app.post("/v1/messages", json=MESSAGE)

        assert len(sandbox.messages) == count
        assert sandbox.requests[0]["status"] is None

    def test_an_answer_is_late(self, sandbox: Sandbox, app: httpx.Client) -> None:
        sandbox.fail("list_calls", delay=0.05)
        start = time.perf_counter()
        app.get("/v1/calls")

        assert time.perf_counter() - start >= 0.05

    def test_chance_is_the_same_with_the_same_seed(self, make: Callable[..., Sandbox]) -> None:
        def statuses() -> list[int]:
            sandbox = make(seed=3)
            sandbox.fail("get_balance", status=500, probability=0.5)
            with basic_client(sandbox) as client:
                return [client.get("/account/get-balance").status_code for _ in range(20)]

        first = statuses()
        assert set(first) == {200, 500}
        assert statuses() == first
