"""Calls in the sandbox: their states, their NCCO action by action, people at the phones, and the Voice API around them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox, SandboxError
from vonage_sandbox.products.calls import flow, legs

from tests.sandbox.conftest import app_client, basic_client
from tests.sandbox.receiver import Delivery, Receiver
from vonage import webhooks

TO, FROM, OTHER = "447700900000", "447700900001", "447700900009"
TALK = {"action": "talk", "text": "Hello"}
KEY = {"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 1}}
STAY = {"action": "conversation", "name": "room"}


def call(client: httpx.Client, *ncco: dict[str, Any], **fields: Any) -> str:
    flow = {"ncco": list(ncco)} if ncco else {}
    body = {"to": [{"type": "phone", "number": TO}], "from": {"type": "phone", "number": FROM}, **flow, **fields}
    response = client.post("/v1/calls", json=body)
    assert response.status_code == 201, response.text
    return str(response.json()["uuid"])


def said(sandbox: Sandbox, id: str, *kinds: str) -> list[str]:
    [leg] = [leg for leg in sandbox.calls if leg["id"] == id]
    return [each["text"] for each in leg["said"] if not kinds or each["kind"] in kinds]


def test_a_call_goes_through_its_ncco(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    stream = {"action": "stream", "streamUrl": ["https://example.com/a.mp3"]}
    id = call(app, TALK, {"action": "wait", "timeout": 60}, stream)
    sandbox.wait_until_idle()

    assert receiver.statuses("/event") == ["started", "ringing", "answered", "completed"]
    assert said(sandbox, id) == ["Hello", "https://example.com/a.mp3"]
    record = app.get(f"/v1/calls/{id}").json()
    assert (record["status"], record["direction"], record["duration"]) == ("completed", "outbound", "1")
    assert receiver.at("/event")[-1]["disconnected_by"] == "platform"


def test_events_are_signed(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    call(app, answer_url=[f"{receiver.url}/own"])
    sandbox.wait_until_idle()

    secret = sandbox.credentials.signature_secret
    for delivery in receiver.deliveries:
        if delivery.method == "GET":
            webhooks.verify_query(delivery.query, delivery.headers, secret=secret)
        else:
            webhooks.verify(delivery.body, delivery.headers, secret=secret)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_ncco_may_come_from_an_address(
    sandbox: Sandbox, app: httpx.Client, receiver: Receiver, method: str
) -> None:
    receiver.answers["/own"] = [TALK]
    id = call(app, answer_url=[f"{receiver.url}/own"], answer_method=method, event_url=[f"{receiver.url}/mine"])
    sandbox.wait_until_idle()

    [asked] = [delivery for delivery in receiver.deliveries if delivery.path == "/own"]
    assert asked.method == method
    assert (asked.data["uuid"], asked.data["to"], asked.data["from"]) == (id, TO, FROM)
    assert said(sandbox, id) == ["Hello"]
    assert receiver.statuses("/mine") == ["started", "ringing", "answered", "completed"]


@pytest.mark.parametrize("answer", [500, [], [{"action": "dance"}], {"action": "talk"}])
def test_without_an_ncco_the_call_ends_with_an_error(
    sandbox: Sandbox, app: httpx.Client, receiver: Receiver, answer: Any
) -> None:
    receiver.answers["/own"] = answer
    call(app, answer_url=[f"{receiver.url}/own"])
    sandbox.wait_until_idle()

    reasons = [event["reason"] for event in receiver.at("/event") if "reason" in event]
    assert len(reasons) == 1
    assert sandbox.calls[0]["status"] == "completed"


def test_the_fallback_address_is_asked_next(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make()
    receiver.answers |= {"/broken": 503, "/fallback": [TALK]}
    with basic_client(sandbox) as client, app_client(sandbox) as app:
        path = f"/v2/applications/{sandbox.credentials.application_id}"
        hooks = {
            "answer_url": {"address": f"{receiver.url}/broken", "http_method": "GET"},
            "fallback_answer_url": {"address": f"{receiver.url}/fallback", "http_method": "POST"},
            "event_url": {"address": f"{receiver.url}/event", "http_method": "POST"},
        }
        client.put(path, json={"name": "App", "capabilities": {"voice": {"webhooks": hooks}}})
        leg = sandbox.call(to=FROM, from_=TO)
        sandbox.wait_until_idle()
        assert len(receiver.at("/broken")) == 2
        assert receiver.at("/fallback")[0]["original_request"]["type"] == "answer"
        assert said(sandbox, leg["id"]) == ["Hello"]
        assert app.get(f"/v1/calls/{leg['id']}").json()["direction"] == "inbound"


def test_an_inbound_call_is_answered_once_it_has_an_ncco(sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers["/answer"] = [TALK, STAY]
    sandbox.call(to=FROM, from_=TO)
    sandbox.wait_until_idle()

    order = [(delivery.path, delivery.data.get("status")) for delivery in receiver.deliveries]
    assert order[:4] == [("/event", "started"), ("/event", "ringing"), ("/answer", None), ("/event", "answered")]
    assert sandbox.hang_up()["status"] == "completed"
    sandbox.wait_until_idle()
    assert receiver.at("/event")[-1]["disconnected_by"] == "user"


def test_time_passes_only_once_the_call_waits_for_it(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    """The program is slow to say what happens in the call, and time is skipped before it has."""

    def slowly(delivery: Delivery) -> Any:
        time.sleep(0.1)
        return [{"action": "input", "type": ["dtmf"]}, TALK]

    receiver.answers["/slow"] = slowly
    id = call(app, answer_url=[f"{receiver.url}/slow"])
    sandbox.advance(60)
    sandbox.wait_until_idle()

    assert said(sandbox, id) == ["Hello"]


@pytest.mark.parametrize("outcome", ["busy", "rejected", "unanswered", "failed", "timeout", "cancelled"])
def test_a_call_may_not_come_about(sandbox: Sandbox, app: httpx.Client, receiver: Receiver, outcome: str) -> None:
    sandbox.behave(TO, call=outcome)
    id = call(app, TALK)
    sandbox.wait_until_idle()

    assert receiver.statuses("/event") == ["started", "ringing", outcome]
    assert app.get(f"/v1/calls/{id}").json()["status"] == outcome
    assert said(sandbox, id) == []


def test_by_hand_a_call_rings_until_somebody_answers(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make(calls="manual")
    with app_client(sandbox) as app:
        first = call(app, TALK)
        assert sandbox.wait_for_call(to=TO, status="ringing")["id"] == first
        sandbox.answer_call()
        assert sandbox.wait_for_call(status="answered", waiting="playing")["id"] == first
        sandbox.advance(60)
        assert sandbox.wait_for_call(status="completed")["id"] == first

        second = call(app, TALK)
        sandbox.reject_call(second, "busy")
        third = call(app, TALK, ringing_timer=20)
        sandbox.advance(21)
        statuses = {leg["id"]: leg["status"] for leg in sandbox.calls}
        assert (statuses[second], statuses[third]) == ("busy", "timeout")
        with pytest.raises(SandboxError, match="over"):
            sandbox.answer_call(third)


def test_a_call_that_answers_at_once_cannot_be_rejected(sandbox: Sandbox, app: httpx.Client) -> None:
    call(app, STAY)

    with pytest.raises(SandboxError, match="manual"):
        sandbox.reject_call()


class TestInput:
    """Keys and speech."""

    def test_keys_are_reported_and_the_answer_goes_on(
        self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver
    ) -> None:
        receiver.answers["/event"] = lambda delivery: _echo(delivery)
        id = call(app, TALK, KEY)
        sandbox.press("1#")
        sandbox.wait_until_idle()

        assert said(sandbox, id, "talk") == ["Hello", "You pressed 1"]
        assert [event["dtmf"] for event in receiver.at("/event") if "dtmf" in event] == [
            {"digits": "1", "timed_out": False}
        ]

    @pytest.mark.parametrize(
        ("dtmf", "typed", "digits", "timed_out"),
        [
            ({"maxDigits": 3}, "12345", "123", False),
            ({"maxDigits": 9, "submitOnHash": True}, "12#", "12", False),
            ({"maxDigits": 9}, "12", "12", True),
            ({"maxDigits": 2}, "*#", "*#", False),
        ],
    )
    def test_digits_end_as_the_action_says(
        self,
        sandbox: Sandbox,
        app: httpx.Client,
        receiver: Receiver,
        dtmf: dict[str, Any],
        typed: str,
        digits: str,
        timed_out: bool,
    ) -> None:
        id = call(app, {**KEY, "dtmf": dtmf, "eventUrl": [f"{receiver.url}/keys"]})
        sandbox.press(id, typed)
        sandbox.wait_until_idle()

        [event] = receiver.at("/keys")
        assert event["dtmf"] == {"digits": digits, "timed_out": timed_out}

    def test_the_older_form_listens_for_keys(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        call(app, {"action": "input", "maxDigits": 2, "eventUrl": [f"{receiver.url}/keys"]})
        sandbox.press("12")
        sandbox.wait_until_idle()

        [event] = receiver.at("/keys")
        assert (event["dtmf"], event["timed_out"]) == ("12", False)
        assert "speech" not in event

    def test_the_older_form_that_hears_nothing(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        call(app, {"action": "input", "timeOut": "2", "eventUrl": [f"{receiver.url}/keys"]})
        sandbox.advance(3)
        sandbox.wait_until_idle()

        [event] = receiver.at("/keys")
        assert (event["dtmf"], event["timed_out"]) == ("", True)

    def test_silence_times_out(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        call(app, {**KEY, "dtmf": {"timeOut": 10}, "eventUrl": [f"{receiver.url}/keys"]}, TALK)
        sandbox.wait_until_idle()
        assert receiver.at("/keys") == []

        sandbox.advance(11)
        assert receiver.at("/keys")[0]["dtmf"] == {"digits": None, "timed_out": True}
        assert sandbox.calls[0]["status"] == "completed"

    def test_speech(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        call(app, {"action": "input", "type": ["speech"], "speech": {"saveAudio": True}})
        sandbox.say("opening hours")
        sandbox.wait_until_idle()

        [event] = [event for event in receiver.at("/event") if "speech" in event]
        assert event["speech"]["results"][0]["text"] == "opening hours"
        assert app.get(httpx.URL(event["speech"]["recording_url"]).path).status_code == 200

    def test_keys_cut_a_talk_short(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        endless = {**TALK, "bargeIn": True, "loop": 0}
        call(app, endless, {**KEY, "eventUrl": [f"{receiver.url}/keys"]})
        sandbox.press("7")
        sandbox.wait_until_idle()

        assert receiver.at("/keys")[0]["dtmf"]["digits"] == "7"

    def test_who_does_not_listen_cannot_be_pressed(self, sandbox: Sandbox, app: httpx.Client) -> None:
        call(app, TALK, STAY)

        with pytest.raises(SandboxError, match="action 2 of 2, conversation"):
            sandbox.press("1")
        with pytest.raises(SandboxError, match="0 to 9"):
            sandbox.press("one")

    def test_asynchronous_input_reports_every_key(
        self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver
    ) -> None:
        keys = {"action": "input", "type": ["dtmf"], "mode": "asynchronous", "eventUrl": [f"{receiver.url}/keys"]}
        id = call(app, keys, STAY)
        sandbox.press("12")
        sandbox.wait_until_idle()
        assert [event["dtmf"]["digits"] for event in receiver.at("/keys")] == ["1", "2"]

        assert app.put(f"/v1/calls/{id}/input/dtmf", json={"event_url": [f"{receiver.url}/later"]}).status_code == 200
        sandbox.press("3")
        assert app.delete(f"/v1/calls/{id}/input/dtmf").status_code == 200
        sandbox.wait_until_idle()
        assert [event["dtmf"]["digits"] for event in receiver.at("/later")] == ["3"]


class TestLegs:
    """Calls with more than one leg."""

    def test_connect_joins_and_goes_on_after_the_other_hangs_up(
        self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver
    ) -> None:
        endpoint = {"type": "phone", "number": OTHER}
        id = call(app, {"action": "connect", "endpoint": [endpoint], "from": FROM}, TALK)
        other = sandbox.wait_for_call(to=OTHER, status="answered")
        assert app.get(f"/v1/calls/{id}").json()["conversation_uuid"] == other["conversation_uuid"]

        sandbox.hang_up(other)
        sandbox.wait_until_idle()
        assert said(sandbox, id) == ["Hello"]
        assert receiver.statuses("/event").count("completed") == 2

    def test_hanging_up_ends_both(self, sandbox: Sandbox, app: httpx.Client) -> None:
        id = call(app, {"action": "connect", "endpoint": [{"type": "phone", "number": OTHER}]})
        sandbox.wait_for_call(to=OTHER, status="answered")

        assert app.put(f"/v1/calls/{id}", json={"action": "hangup"}).status_code == 204
        assert {leg["status"] for leg in sandbox.calls} == {"completed"}

    def test_a_busy_phone_lets_the_flow_go_on(self, sandbox: Sandbox, app: httpx.Client) -> None:
        sandbox.behave(OTHER, call="busy")
        id = call(app, {"action": "connect", "endpoint": [{"type": "phone", "number": OTHER}]}, TALK)
        sandbox.wait_until_idle()

        assert said(sandbox, id) == ["Hello"]

    def test_a_synchronous_connect_may_be_answered_with_an_ncco(
        self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver
    ) -> None:
        sandbox.behave(OTHER, call="busy")
        receiver.answers["/sync"] = lambda delivery: (
            [{"action": "talk", "text": "They are busy"}] if delivery.data["status"] == "busy" else None
        )
        connect = {"action": "connect", "endpoint": [{"type": "phone", "number": OTHER}], "eventType": "synchronous"}
        id = call(app, {**connect, "eventUrl": [f"{receiver.url}/sync"]}, TALK)
        sandbox.wait_until_idle()

        assert said(sandbox, id) == ["They are busy"]

    @pytest.mark.parametrize(
        "endpoint",
        [
            {"type": "app", "user": "jo"},
            {"type": "sip", "uri": "sip:desk@example.com"},
            {"type": "sip", "user": "desk", "domain": "acme"},
            {"type": "vbc", "extension": "204"},
        ],
    )
    def test_every_kind_of_endpoint_is_connected(
        self, sandbox: Sandbox, app: httpx.Client, endpoint: dict[str, str]
    ) -> None:
        call(app, {"action": "connect", "endpoint": [endpoint]})
        sandbox.wait_until_idle()

        assert {leg["to"]["type"]: leg["status"] for leg in sandbox.calls}[endpoint["type"]] == "answered"

    def test_the_called_phone_may_hear_something_first(
        self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver
    ) -> None:
        receiver.answers["/whisper"] = [{"action": "talk", "text": "A call for you"}]
        endpoint = {"type": "phone", "number": OTHER, "onAnswer": {"url": f"{receiver.url}/whisper"}}
        call(app, {"action": "connect", "endpoint": [endpoint]})
        sandbox.wait_until_idle()

        assert said(sandbox, sandbox.calls[0]["id"]) == ["A call for you"]
        assert sandbox.calls[0]["status"] == "answered"

    def test_a_conversation_ends_with_whoever_holds_it_open(self, sandbox: Sandbox, app: httpx.Client) -> None:
        host = call(app, {**STAY, "endOnExit": True})
        guest = call(app, {**STAY, "mute": True})
        sandbox.wait_until_idle()
        legs = {leg["id"]: leg for leg in sandbox.calls}
        assert legs[host]["conversation_uuid"] == legs[guest]["conversation_uuid"]
        assert legs[guest]["muted"] is True

        sandbox.hang_up(host)
        assert {leg["status"] for leg in sandbox.calls} == {"completed"}

    def test_moving_a_leg_is_reported(self, sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
        id = call(app, {"action": "transfer", "conversationId": "CON-somewhere"})
        sandbox.wait_until_idle()

        assert sandbox.calls[0]["conversation_uuid"] == "CON-somewhere"
        [moved] = [event for event in receiver.at("/event") if "conversation_uuid_to" in event]
        assert moved["uuid"] == id


def test_notify_sends_data_and_may_be_answered(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    receiver.answers["/notify"] = [{"action": "talk", "text": "Noted"}]
    notify = {"action": "notify", "payload": {"step": 1}, "eventUrl": [f"{receiver.url}/notify"]}
    id = call(app, notify, TALK)
    sandbox.wait_until_idle()

    assert receiver.at("/notify")[0]["payload"] == {"step": 1}
    assert said(sandbox, id) == ["Noted"]


@pytest.mark.parametrize(
    ("wanted", "status", "over"),
    [
        ({"machine_detection": "continue"}, "machine", False),
        ({"machine_detection": "hangup"}, "machine", True),
        ({"advanced_machine_detection": {"behavior": "continue", "mode": "detect_beep"}}, "machine", False),
    ],
)
def test_machines_are_detected(
    sandbox: Sandbox, app: httpx.Client, receiver: Receiver, wanted: dict[str, Any], status: str, over: bool
) -> None:
    sandbox.behave(TO, call="machine")
    id = call(app, TALK, **wanted)
    sandbox.wait_until_idle()

    [event] = [event for event in receiver.at("/event") if event.get("status") == status]
    assert event["call_uuid"] == id
    assert (said(sandbox, id) == []) is over


def test_calls_are_listed_page_by_page(sandbox: Sandbox, app: httpx.Client) -> None:
    ids = [call(app, TALK) for _ in range(5)]
    sandbox.wait_until_idle()

    page = app.get("/v1/calls", params={"page_size": 2, "record_index": 2, "status": "completed"}).json()
    assert [each["uuid"] for each in page["_embedded"]["calls"]] == ids[2:4]
    assert (page["count"], set(page["_links"])) == (5, {"self", "first", "last", "next", "prev"})
    newest = app.get("/v1/calls", params={"order": "desc", "page_size": 1}).json()
    assert newest["_embedded"]["calls"][0]["uuid"] == ids[-1]
    assert app.get("/v1/calls", params={"date_start": "2999-01-01T00:00:00Z"}).json()["count"] == 0
    assert app.get("/v1/calls", params={"page_size": 500}).status_code == 400


@pytest.mark.parametrize(
    ("caller", "shown"),
    [
        (FROM, FROM),
        (int(FROM), FROM),
        ({"type": "sip", "uri": "sip:desk@example.com"}, "sip:desk@example.com"),
        ({"type": "app", "user": "jo"}, "jo"),
    ],
)
def test_callers_of_every_kind(
    sandbox: Sandbox, app: httpx.Client, receiver: Receiver, caller: Any, shown: str
) -> None:
    id = call(app, TALK, **{"from": caller})
    sandbox.wait_until_idle()
    kept = caller if isinstance(caller, dict) else {"type": "phone", "number": FROM}
    assert app.get(f"/v1/calls/{id}").json()["from"] == kept
    assert {event["from"] for event in receiver.at("/event")} == {shown}


def test_any_number_of_the_application_may_call(sandbox: Sandbox, app: httpx.Client) -> None:
    body = {"to": [{"type": "phone", "number": TO}], "random_from_number": True, "ncco": [TALK]}
    app.post("/v1/calls", json=body)

    assert sandbox.calls[0]["from"]["number"] in {number[1] for number in sandbox.options.numbers}


@pytest.mark.parametrize(
    "body",
    [
        {"to": [], "from": {"type": "phone", "number": FROM}, "ncco": [TALK]},
        {"to": [{"type": "phone", "number": TO}], "from": {"type": "phone", "number": FROM}},
        {"to": [{"type": "phone", "number": TO}], "from": {"type": "phone", "number": FROM}, "ncco": [{"action": "x"}]},
        {"to": [{"type": "phone", "number": TO}], "ncco": [TALK]},
    ],
)
def test_a_wrong_call_is_refused(app: httpx.Client, body: dict[str, Any]) -> None:
    response = app.post("/v1/calls", json=body)

    assert response.status_code == 400
    assert response.json()["invalid_parameters"]


def test_flows_that_lead_to_each_other_come_to_an_end(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    again = {"action": "notify", "payload": {}, "eventUrl": [f"{receiver.url}/again"]}
    receiver.answers["/again"] = [again]
    call(app, again)
    sandbox.wait_until_idle()

    assert sandbox.calls[0]["status"] == "completed"
    assert "no end" in receiver.at("/event")[-2]["reason"]


def _echo(delivery: Delivery) -> Any:
    dtmf = delivery.data.get("dtmf")
    return [{"action": "talk", "text": f"You pressed {dtmf['digits']}"}] if dtmf else None


def test_numbers_of_an_ncco_may_be_strings(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    """In a request and in what a program answers."""
    ncco = [
        {"action": "record", "channels": "2", "split": "conversation", "eventUrl": [f"{receiver.url}/recorded"]},
        {"action": "talk", "text": "Hello", "loop": "1"},
        {**KEY, "dtmf": {"maxDigits": "1", "timeOut": "5"}},
    ]
    receiver.answers["/answer"] = ncco
    for source in ({"ncco": ncco}, {"answer_url": [f"{receiver.url}/answer"]}):
        id = call(app, **source)
        sandbox.press(id, "1")
        assert sandbox.wait_for_call(id=id, status="completed")
    sandbox.wait_until_idle()
    assert len(receiver.at("/recorded")) == 2


def test_a_failure_of_the_sandbox_ends_the_call_in_plain_sight(
    sandbox: Sandbox, app: httpx.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a detail of the inside")

    monkeypatch.setitem(flow.ACTIONS, "talk", broken)
    id = call(app, TALK)
    sandbox.wait_until_idle()

    assert sandbox.wait_for_call(id=id)["status"] == "completed"
    assert "its log says why" in said(sandbox, id, "error")[0]
    assert "a detail of the inside" in caplog.text


def test_a_failure_before_the_call_is_answered(
    sandbox: Sandbox, app: httpx.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a detail of the inside")

    monkeypatch.setattr(legs, "answer", broken)
    id = call(app, TALK)
    sandbox.wait_until_idle()

    assert sandbox.wait_for_call(id=id)["status"] == "failed"
    assert "a detail of the inside" in caplog.text
