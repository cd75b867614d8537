"""The control API, its description, and the Python client on top of it."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import vonage_sandbox
import yaml
from openapi_spec_validator import validate
from vonage_sandbox import OptionError, Options, Sandbox, SandboxError, WaitTimeoutError
from vonage_sandbox.control.core import COLLECTIONS

import vonage
from tests.sandbox.conftest import basic_client
from tests.sandbox.receiver import Receiver

TO = "447700900000"


def send(sandbox: Sandbox, text: str = "Hello", to: str = TO) -> None:
    with basic_client(sandbox) as client:
        client.post("/sms/json", data={"from": "Acme", "to": to, "text": text})


@pytest.fixture
def control(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(transport=sandbox.transport, base_url="http://sandbox/_sandbox")


def test_the_description_is_valid_and_served(control: httpx.Client) -> None:
    described = yaml.safe_load(control.get("/openapi.yaml").text)

    validate(described)
    listed = described["components"]["parameters"]["Collection"]["schema"]["enum"]
    assert set(listed) == set(COLLECTIONS)


def test_the_description_knows_every_request(control: httpx.Client) -> None:
    described = yaml.safe_load(control.get("/openapi.yaml").text)
    for path, item in described["paths"].items():
        if path in ("/_sandbox/events", "/_sandbox/uploads", "/_sandbox/archives/{id}/archive.mp4"):
            continue  # a stream, which the server has and the gateway does not; a storage of somebody else
        for verb in item:
            filled = path.replace("{collection}", "messages").replace("{act}", "answer").replace("{id}", "none")
            now = {"timeout": 0} if path == "/_sandbox/wait" else {}
            answer = control.request(verb.upper(), filled.removeprefix("/_sandbox"), json={}, params=now)
            assert answer.status_code in (200, 408, 422) or "there is no" in answer.json()["detail"], (
                verb,
                path,
                answer.text,
            )


def test_the_description_knows_every_field(sandbox: Sandbox, control: httpx.Client) -> None:
    """The server names the fields that it takes when it is sent another one: those that are described."""
    described = yaml.safe_load(control.get("/openapi.yaml").text)
    send(sandbox)
    sandbox.wait_until_idle()
    sandbox.call(to="447700900001", from_=TO)
    for path, item in described["paths"].items():
        for verb, operation in item.items():
            if verb not in ("post", "patch"):
                continue
            content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
            schema = _resolved(described, content.get("schema", {}))
            fields = {name: _resolved(described, each) for name, each in schema.get("properties", {}).items()}
            if path == "/_sandbox/uploads" or path.endswith("{act}") or schema.get("additionalProperties") is True:
                continue  # what is done decides: see below; or the fields are those of somebody else
            body = {name: fields[name].get("enum", ["447700900001"])[0] for name in schema.get("required", ())}
            if path == "/_sandbox/time/advance":
                body = {"seconds": 0}
            filled = path.replace("{id}", "latest").removeprefix("/_sandbox")
            detail = control.request(verb.upper(), filled, json={**body, "zzz": 1}).json()["detail"]
            known = detail.partition("the fields are: ")[2].split(", ")
            assert detail.startswith("zzz: "), (path, detail)
            assert set(known) - {"none"} == set(fields), path


@pytest.mark.parametrize(
    ("act", "field"), [("press", "digits"), ("say", "text"), ("reject", "status"), ("answer", None)]
)
def test_each_act_in_a_call_has_its_field(sandbox: Sandbox, control: httpx.Client, act: str, field: str | None) -> None:
    call = sandbox.call(to="447700900001", from_=TO)
    body = {"zzz": 1} if field is None else {"zzz": 1, field: "1"}
    detail = control.post(f"/calls/{call['id']}/{act}", json=body).json()["detail"]

    assert detail == f"zzz: is not known here; the fields are: {field or 'none'}"


@pytest.mark.parametrize("name", ["message", "call", "verify"])
def test_the_described_behaviours_are_all_there_are(control: httpx.Client, name: str) -> None:
    described = yaml.safe_load(control.get("/openapi.yaml").text)
    words = described["components"]["schemas"]["Behaviour"]["properties"][name]["enum"]
    for word in words:
        assert control.post("/behaviours", json={"to": TO, name: word}).json()[name] == word
    detail = control.post("/behaviours", json={"to": TO, name: "odd"}).json()["detail"]
    assert detail == f"{name}: must be one of {', '.join(words)}, not 'odd'"


def test_everything_at_once(sandbox: Sandbox, control: httpx.Client) -> None:
    send(sandbox)
    sandbox.wait_until_idle()
    state = control.get("/state").json()

    assert set(COLLECTIONS) <= set(state)
    assert [message["text"] for message in state["messages"]] == ["Hello"]
    assert state["event"] > 0
    assert state["totals"]["messages"] == 1
    assert "private_key" not in str(state)


def test_collections_are_filtered(sandbox: Sandbox, control: httpx.Client) -> None:
    for text in ("one", "two", "three"):
        send(sandbox, text)
    found = control.get("/messages", params={"text": "two"}).json()

    assert ([each["text"] for each in found["items"]], found["total"]) == (["two"], 1)
    assert len(control.get("/messages", params={"limit": 1}).json()["items"]) == 1
    assert control.get("/messages/latest").json()["text"] == "three"
    assert {each["id"] for each in control.get("/operations").json()["items"]} >= {"send_sms", "create_call"}


def test_every_entry_is_on_a_page(sandbox: Sandbox, control: httpx.Client) -> None:
    for number in range(7):
        sandbox.receive(to="447700900001", from_=TO, text=str(number))
    seen: list[str] = []
    before: dict[str, str] = {}
    for first in (0, 3, 6):
        page = control.get("/messages", params={"limit": "3", **before}).json()
        assert (page["total"], page["first"]) == (7, first)
        seen += [each["text"] for each in page["items"]]
        before = {"before": page["items"][-1]["id"]}

    assert seen == list("6543210")
    assert control.get("/messages", params={"limit": "3", **before}).json()["items"] == []


def test_a_page_stays_as_it_is_while_more_comes(sandbox: Sandbox, control: httpx.Client) -> None:
    first = sandbox.receive(to="447700900001", from_=TO, text="first")
    last = sandbox.receive(to="447700900001", from_=TO, text="last")
    sandbox.receive(to="447700900001", from_=TO, text="one more")

    page = control.get("/messages", params={"before": last["id"]}).json()
    assert ([each["id"] for each in page["items"]], page["first"]) == ([first["id"]], 2)


@pytest.mark.parametrize(
    ("collection", "query", "count"),
    [
        ("messages", {"search": "hello"}, 2),
        ("messages", {"search": "447700900007 HELLO"}, 1),
        ("messages", {"search": "447700900007 nothing"}, 0),
        ("messages", {"search": "direction"}, 0),  # the name of a member is not what it holds
        ("requests", {"search": "out for delivery"}, 1),  # in its body
        ("webhooks", {"search": TO}, 1),  # in its payload
        ("applications", {"search": "private"}, 0),
        ("messages", {"to": [TO, "447700900007"]}, 2),
        ("messages", {"to": [TO], "text": "out for"}, 1),
        ("requests", {"status": "200"}, 2),
        ("requests", {"body.to": TO}, 1),
        ("requests", {"example": "false"}, 2),
        ("webhooks", {"payload.msisdn": TO}, 1),
        ("messages", {"search": "sandbox"}, 0),
    ],
)
def test_search_and_filters(
    sandbox: Sandbox, control: httpx.Client, collection: str, query: dict[str, Any], count: int
) -> None:
    send(sandbox, "Hello, your parcel is out for delivery")
    send(sandbox, "Hello", "447700900007")
    sandbox.wait_until_idle()
    found = control.get(f"/{collection}", params=query).json()
    assert (len(found["items"]), found["total"]) == (count, count)


def test_totals_follow_a_search(sandbox: Sandbox, control: httpx.Client) -> None:
    send(sandbox, "parcel")
    send(sandbox, "code")
    state = control.get("/state", params={"search": "parcel", "limit": 0}).json()
    assert (state["totals"]["messages"], state["totals"]["requests"]) == (1, 1)
    assert "messages" not in state


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_one_entry_is_taken_away(make: Callable[..., Sandbox], collection: str) -> None:
    sandbox = make(port=0, calls="manual", messages="manual")
    control = httpx.Client(transport=sandbox.transport, base_url="http://sandbox/_sandbox")
    fill(sandbox)
    before = control.get(f"/{collection}").json()
    first = before["items"][0]["id"]
    assert control.delete(f"/{collection}/{first}").json() == {"id": first}

    after = control.get(f"/{collection}").json()
    assert after["total"] == before["total"] - 1
    assert control.get(f"/{collection}/{first}").status_code == 404
    sandbox.advance(3600)  # nothing that goes on stumbles over it
    sandbox.wait_until_idle()


def fill(sandbox: Sandbox) -> None:
    """Have something in every collection."""
    with vonage.Client(**sandbox.credentials.as_arguments()) as client:
        phone: Any = {"to": [{"type": "phone", "number": TO}], "from": {"type": "phone", "number": "447700900001"}}
        call: Any = {**phone, "ncco": [{"action": "talk", "text": "Hi"}]}
        client.messages.send_message({"channel": "sms", "message_type": "text", "to": TO, "from": "A", "text": "Hi"})
        client.voice.create_call(call)
        client.verify2.new_request({"brand": "Acme", "workflow": [{"channel": "sms", "to": TO}]})
        client.users.create_user({"name": "alice"})
        template = client.verify2.create_template({"name": "welcome"})["template_id"]
        fragment: Any = {"channel": "sms", "locale": "en-gb", "text": "${code}"}
        client.verify2.create_template_fragment(template, fragment)
        client.conversations.create_conversation({"name": "room"})
    sandbox.fail("*", status=500, times=1)
    sandbox.behave(TO, message="failed")


def test_nothing_more_comes_of_what_was_taken_away(make: Callable[..., Sandbox]) -> None:
    sandbox = make(port=0, calls="manual", messages=5)
    fill(sandbox)
    sandbox.ask("DELETE", f"messages/{sandbox.wait_for_message(text='Hi')['id']}")
    sandbox.ask("DELETE", "calls/latest")
    sandbox.advance(60)
    sandbox.wait_until_idle()
    assert not [each for each in sandbox.webhooks if each["payload"].get("status") == "failed"]
    assert sandbox.wait_for_webhook("call_event", payload={"status": "cancelled"})


def test_what_stands_below_goes_as_well(make: Callable[..., Sandbox]) -> None:
    sandbox = make(port=0)
    with vonage.Client(**sandbox.credentials.as_arguments()) as client:
        room = client.conversations.create_conversation({"name": "room"})["id"]
        client.conversations.create_event(room, {"type": "custom:note", "body": {"text": "Hello"}})
    assert len(sandbox.resources) == 2
    sandbox.ask("DELETE", f"resources/{sandbox.resources[1]['id']}")
    assert sandbox.resources == []


def test_everything_is_exported(sandbox: Sandbox, control: httpx.Client) -> None:
    for number in range(5):
        send(sandbox, str(number))
    answer = control.get("/export")
    assert answer.headers["content-disposition"] == 'attachment; filename="vonage-sandbox.json"'
    assert set(answer.json()) == {"now", *COLLECTIONS}
    assert len(answer.json()["messages"]) == 5
    assert "PRIVATE KEY" not in answer.text


def test_collections_are_those_of_the_descriptions(make: Callable[..., Sandbox]) -> None:
    sandbox = make(port=0)
    control = httpx.Client(transport=sandbox.transport, base_url="http://sandbox/_sandbox")
    with vonage.Client(**sandbox.credentials.as_arguments()) as client:
        client.conversations.create_conversation({"name": "room"})
    found = {each["id"]: each for each in control.get("/collections").json()["items"]}

    room = found["conversations /v1/conversations"]
    assert (room["total"], room["within"], room["columns"][0]) == (1, "resources", "name")
    assert room["made_by"]["id"] == "create_conversation"
    assert found["psip /v1/psip"]["total"] == 0
    assert found["numbers"]["total"] == 3
    few = {each["id"]: each["total"] for each in control.get("/collections?search=12025550101").json()["items"]}
    assert (few["numbers"], few["conversations /v1/conversations"]) == (1, 0)


class TestWaitingInShells:
    def test_what_comes_is_returned(self, sandbox: Sandbox, control: httpx.Client) -> None:
        threading.Timer(0.2, send, [sandbox, "Your code is 1234"]).start()
        found = control.get("/wait", params={"to": TO, "text": "code", "status": "delivered", "timeout": 20}).json()
        assert found["text"] == "Your code is 1234"

    def test_phones_of_calls_are_numbers(self, sandbox: Sandbox, control: httpx.Client) -> None:
        sandbox.call(to="447700900001", from_=TO)
        assert control.get("/wait", params={"collection": "calls", "from": TO}).json()["from"]["number"] == TO

    def test_it_ends_early_when_nothing_can_come(self, sandbox: Sandbox, control: httpx.Client) -> None:
        sandbox.behave(TO, message="failed")
        send(sandbox)
        answer = control.get("/wait", params={"to": TO, "status": "delivered", "timeout": 30}, timeout=25)
        assert answer.status_code == 408
        assert "and none will: it ended as failed" in answer.json()["detail"]

    def test_what_is_delivered_may_still_be_read(self, make: Callable[..., Sandbox]) -> None:
        sandbox = make(port=0, messages="manual")
        with vonage.Client(**sandbox.credentials.as_arguments()) as client:
            text: Any = {"channel": "whatsapp", "message_type": "text", "to": TO, "from": "447700900001", "text": "Hi"}
            client.messages.send_message(text)
        for _ in range(2):
            message = sandbox.advance(sandbox.messages[0])
        assert (message["status"], message["plan"]) == ("delivered", ["read"])
        threading.Timer(1.5, sandbox.advance, [message]).start()  # well after the wait could have ended early
        assert sandbox.wait_for_message(to=TO, status="read", timeout=30)

    def test_what_came_nearest_is_named(self, sandbox: Sandbox, control: httpx.Client) -> None:
        send(sandbox)
        detail = control.get("/wait", params={"to": "4477", "timeout": 0}).json()["detail"]
        assert detail.splitlines()[0] == "no message with to '4477' came within 0 s"
        assert "nearest: direction='outbound'" in detail


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "why"),
    [
        ("POST", "/messages", {}, 422, "from: is missing"),
        ("POST", "/messages", {"from": 1, "to": "x"}, 422, "from: must be a string"),
        ("POST", "/messages", {"from": "a", "to": "b"}, 422, "text: is missing"),
        ("POST", "/messages", {"from": "a", "to": "b", "txt": "c"}, 422, "txt: is not known here"),
        ("POST", "/messages", {"from": "a", "to": "b", "text": "c", "channel": "owl"}, 422, "channel: must be one of"),
        ("POST", "/messages/none/reply", {"text": "x"}, 404, "there is no message none"),
        ("POST", "/calls", {"from": "1", "to": "2"}, 422, "is not a number of the account; it has 447700900001"),
        ("POST", "/calls/none/answer", {}, 404, "there is no call none"),
        ("POST", "/calls/latest/dance", {}, 404, "openapi.yaml"),
        ("POST", "/faults", {}, 422, "name one of the two"),
        ("POST", "/faults", {"operation": "send_smss"}, 422, "there is no 'send_smss'"),
        ("POST", "/faults", {"operation": "send_sms", "status": "500"}, 422, "status: must be an integer"),
        ("POST", "/faults", {"operation": "send_sms", "status": True}, 422, "status: must be an integer"),
        ("POST", "/faults", {"operation": "send_sms", "status": 500, "probability": 2}, 422, "between 0 and 1"),
        ("POST", "/faults", {"operation": "send_sms", "delay": 1e9}, 422, "between 0 and 300"),
        ("POST", "/faults", {"operation": "send_sms", "drop": "now"}, 422, "before or after"),
        ("POST", "/faults", {"operation": "send_sms", "status": 99}, 422, "between 200 and 599"),
        ("POST", "/faults", {"operation": "send_sms"}, 422, "needs one of status, retry_after, delay, drop"),
        ("POST", "/faults", {"operation": "send_sms", "late": 1}, 422, "late: means nothing for an operation"),
        ("POST", "/faults", {"operation": "send_sms", "body": {"a": 1}, "delay": 1}, 422, "status is needed as well"),
        ("POST", "/faults", {"operation": "send_sms", "status": 500, "times": 0}, 422, "times: must be at least 1"),
        ("POST", "/faults", {"operation": "send_sms", "retry_after": -1}, 422, "retry_after: must be at least 0"),
        ("POST", "/faults", {"operation": "send_sms", "retry_after": 1e30}, 422, "no more than 1e+12"),
        (
            "POST",
            "/faults",
            {"operation": "send_sms", "status": 500, "headers": {"a b": "c"}},
            422,
            "'a b' is not a name",
        ),
        (
            "POST",
            "/faults",
            {"operation": "send_sms", "status": 500, "headers": {"a": "b\nc"}},
            422,
            "headers.a: must be",
        ),
        (
            "POST",
            "/faults",
            {"operation": "*", "status": 500, "headers": {"Content-Length": "1"}},
            422,
            "is not a name",
        ),
        ("POST", "/faults", {"webhook": "receipt", "missing": True}, 422, "there is no 'receipt'; there are "),
        ("POST", "/faults", {"webhook": "*", "status": 500}, 422, "status: means nothing for a webhook"),
        ("POST", "/faults", {"webhook": "*"}, 422, "needs one of late, doubled, missing"),
        ("PATCH", "/settings", {"cancel_after": -1}, 422, "cancel_after: must be at least 0"),
        ("GET", "/messages?limit=few", None, 422, "limit: must be an integer"),
        ("GET", "/state?limit=-1", None, 422, "limit: must be an integer"),
        ("GET", "/messages?before=none", None, 422, "before: there is none with the id 'none'"),
        ("GET", "/messages?txt=Hello", None, 422, "messages have nothing called 'txt'; did you mean 'text'?"),
        ("GET", "/calls?status=completd", None, 422, "did you mean 'completed'?"),
        ("GET", "/wait?colection=calls", None, 422, "nothing called 'colection'"),
        ("GET", "/wait?collection=call", None, 422, "collection: must be one of messages, calls"),
        ("GET", "/wait?too=1", None, 422, "did you mean 'to'?"),
        ("GET", "/wait?status=deliverd", None, 422, "did you mean 'delivered'?"),
        ("GET", "/wait?collection=requests&operation=send_smss", None, 422, "did you mean 'send_sms'?"),
        ("GET", "/wait?collection=webhooks&name=message_state", None, 422, "did you mean 'message_status'?"),
        ("GET", "/wait?timeout=31", None, 422, "timeout: must be seconds from 0 to 30"),
        ("GET", "/wait?timeout=1&timeout=2", None, 422, "timeout: must be seconds from 0 to 30"),
        ("DELETE", "/messages/none", None, 404, "there is no message none"),
        ("DELETE", "/requests", None, 405, "only with GET"),
        ("POST", "/export", None, 405, "only with GET"),
        ("PUT", "/settings", None, 405, "only with GET, PATCH"),
        ("GET", "/reset", None, 405, "only with POST"),
        ("GET", "/time/advance", None, 405, "only with POST"),
        ("POST", "/behaviours", {"to": TO, "message": "lost"}, 422, "message: must be one of"),
        ("POST", "/behaviours", {"to": TO, "pace": "soon"}, 422, "immediate, manual or a number"),
        ("PATCH", "/settings", {"forward_method": "PIGEON"}, 422, "forward_method: must be one of"),
        ("PATCH", "/settings", {"webhook_timeout": "soon"}, 422, "webhook_timeout: must be a number, not 'soon'"),
        ("PATCH", "/settings", {"webhook_timeout": None}, 422, "webhook_timeout: must not be null"),
        ("PATCH", "/settings", {"messages": None}, 422, "messages: must not be null"),
        (
            "PATCH",
            "/settings",
            {"webhook_retries": ["x"]},
            422,
            "webhook_retries: must be a list of numbers, not ['x']",
        ),
        ("PATCH", "/settings", {"webhook_retries": [-1]}, 422, "webhook_retries: must be at least 0, not -1"),
        ("PATCH", "/settings", {"rate": True}, 422, "rate: must be a number, not True"),
        ("PATCH", "/settings", {"jobs": "soon"}, 422, "jobs: must be immediate, manual or a number of seconds"),
        ("PATCH", "/settings", {"webhook_url": "here"}, 422, "webhook_url: must be http:// or https:// and a host"),
        ("PATCH", "/settings", {"inbound_url": "ftp://x"}, 422, "inbound_url: must be http:// or https:// and a host"),
        ("POST", "/time/advance", {"seconds": -1}, 422, "at least 0"),
        ("DELETE", "/faults/none", None, 404, "there is no fault none"),
        ("GET", "/nothing", None, 404, "the control API has no"),
        ("PUT", "/messages", None, 405, "GET, POST"),
    ],
)
def test_wrong_requests_say_what_is_wrong(
    control: httpx.Client, method: str, path: str, body: Any, status: int, why: str
) -> None:
    response = control.request(method, path, json=body)

    assert response.status_code == status
    assert why in response.json()["detail"]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "1" + "0" * 400])
def test_what_is_no_number_is_refused(control: httpx.Client, number: str) -> None:
    words = f"JSON has no {number}" if number.isalpha() else "must be a number"
    for method, path, name in (("PATCH", "/settings", "balance"), ("POST", "/wait_until_idle", "timeout")):
        response = control.request(method, path, content=f'{{"{name}": {number}}}')
        assert (response.status_code, words in response.text) == (422, True), name


@pytest.mark.parametrize("content", [b"{", b"[]", b"null", b"\xff", b"[" * 5000])
def test_junk_is_refused(control: httpx.Client, content: bytes) -> None:
    assert control.post("/messages", content=content).status_code == 422


def test_foreign_pages_cannot_steer_it(control: httpx.Client) -> None:
    assert control.post("/reset", headers={"Origin": "https://evil.example"}).status_code == 403
    assert control.post("/reset", headers={"Origin": "http://sandbox"}).status_code == 200


class TestWaiting:
    """Waiting, and what is said when it is in vain."""

    def test_the_nearest_is_named(self, sandbox: Sandbox) -> None:
        send(sandbox, "Your code is 1234")
        send(sandbox, "Something else", "447700900007")
        with pytest.raises(WaitTimeoutError) as caught:
            sandbox.wait_for_message(to=TO, text="9999", timeout=0)

        lines = str(caught.value).splitlines()
        assert lines[0] == f"no message with to '{TO}', text '9999' came within 0 s"
        assert "nearest:" in lines[1]
        assert "text is 'Your code is 1234'" in lines[1]
        assert lines[2] == "2 messages came:"
        assert any("447700900007" in line for line in lines[3:])

    def test_functions_and_patterns_are_named(self, sandbox: Sandbox) -> None:
        def is_long(text: str) -> bool:
            return len(text) > 100

        send(sandbox)
        with pytest.raises(WaitTimeoutError, match=r"with to matching '\^49', text that is_long accepts came"):
            sandbox.wait_for_message(to=re.compile("^49"), text=is_long, timeout=0)

    def test_a_function_is_asked_only_about_what_it_is_for(self, sandbox: Sandbox) -> None:
        """It may fail on things of another kind: that is not a match, and not a reason to lose the explanation."""
        send(sandbox)
        sandbox.wait_until_idle()
        with pytest.raises(WaitTimeoutError, match="no webhook with"):
            sandbox.wait_for_webhook(payload=lambda payload: payload["request_id"] == "x", timeout=0)

    def test_members_of_a_payload(self, sandbox: Sandbox) -> None:
        send(sandbox)
        seen = sandbox.wait_for_webhook("delivery_receipt", payload={"msisdn": TO, "status": "delivered"})

        assert seen["payload"]["to"] == "Acme"
        with pytest.raises(WaitTimeoutError, match="'status': 'delivered'"):
            sandbox.wait_for_webhook("delivery_receipt", payload={"status": "failed"}, timeout=0)

    async def test_who_waits_in_an_event_loop_is_told_of_a_better_way(self, sandbox: Sandbox) -> None:
        with pytest.raises(WaitTimeoutError, match=r"no call came.*\n.*await sandbox\.await_call\("):
            sandbox.wait_for_call(timeout=0)

    def test_nothing_came_at_all(self, sandbox: Sandbox) -> None:
        with pytest.raises(AssertionError, match="no call came at all"):
            sandbox.wait_for_call(to=TO, timeout=0)

    def test_by_pattern_test_and_other_members(self, sandbox: Sandbox) -> None:
        send(sandbox, "Your code is 1234")

        assert sandbox.wait_for_message(text=re.compile(r"\d{4}"))
        assert sandbox.wait_for_message(to=lambda to: to.startswith("44"), channel="sms", from_="Acme")
        assert sandbox.wait_for_request("send_sms", verdict="ok")["status"] == 200

    @pytest.mark.parametrize(
        ("kind", "wanted", "said"),
        [
            ("message", {"too": TO}, "messages have nothing called 'too'; did you mean 'to'?"),
            ("message", {"status": "recieved"}, "did you mean 'received'?"),
            ("message", {"chanel": "sms"}, "did you mean 'channel'?"),
            ("call", {"status": "anwsered"}, "did you mean 'answered'?"),
            ("call", {"number": TO}, "calls have nothing called 'number'"),
            ("request", {"operation": "send_message_sms"}, "there is no operation 'send_message_sms'"),
            ("request", {"verdct": "ok"}, "did you mean 'verdict'?"),
            ("webhook", {"name": "delivery_reciept"}, "did you mean 'delivery_receipt'?"),
            ("webhook", {"name": "call_event", "paylod": {}}, "did you mean 'payload'?"),
        ],
    )
    async def test_what_is_misspelt_is_refused_at_once(
        self, sandbox: Sandbox, kind: str, wanted: dict[str, Any], said: str
    ) -> None:
        with pytest.raises(SandboxError, match=re.escape(said)):
            getattr(sandbox, f"wait_for_{kind}")(**wanted, timeout=600)
        with pytest.raises(SandboxError, match=re.escape(said)):
            await getattr(sandbox, f"await_{kind}")(**wanted, timeout=600)

    def test_statuses_that_nobody_knows_are_waited_for(self, sandbox: Sandbox) -> None:
        with pytest.raises(WaitTimeoutError):
            sandbox.wait_for_message(status="shown", timeout=0)

    def test_members_of_members(self, sandbox: Sandbox) -> None:
        send(sandbox)
        member: Any = {"payload.msisdn": TO}
        assert sandbox.wait_for_webhook("delivery_receipt", **member)

    def test_codes_say_whom_they_were_sent_to(self, sandbox: Sandbox) -> None:
        with basic_client(sandbox) as client:
            client.post("/v2/verify", json={"brand": "A", "workflow": [{"channel": "sms", "to": TO}]})

        assert len(sandbox.codes[TO]) == 4
        assert sandbox.codes.get("nobody") is None
        with pytest.raises(KeyError, match=f"codes were sent to {TO}"):
            sandbox.codes["nobody"]


def _resolved(described: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    name = schema.get("$ref", "").rpartition("/")[2]
    return dict(described["components"]["schemas"][name]) if name else schema


def test_a_reset_goes_back_to_the_start(sandbox: Sandbox) -> None:
    sandbox.fail("*", status=500)
    sandbox.behave(TO, message="rejected")
    sandbox.advance(100)
    sandbox.reset()
    send(sandbox)
    first = sandbox.wait_for_message(status="delivered")["id"]
    sandbox.reset()
    assert sandbox.messages == []

    send(sandbox)
    assert sandbox.wait_for_message()["id"] == first  # the seed begins anew as well


def test_a_reset_takes_settings_back() -> None:
    options = Options(seed=1)
    with Sandbox(None, options=options) as sandbox:
        before = sandbox.settings()
        sandbox.settings(messages="manual", calls=5, cancel_after=1, balance=3, forward_method="GET_QUERY_PARAMS")
        sandbox.reset()
        assert sandbox.settings() == before
    assert options == Options(seed=1)  # they may serve other sandboxes


def test_faults_and_behaviours_can_be_taken_back(sandbox: Sandbox, control: httpx.Client) -> None:
    fault = sandbox.fail("*", status=500)
    sandbox.behave(TO, message="failed")
    assert control.delete(f"/faults/{fault['id']}").status_code == 200
    assert control.delete("/behaviours").json() == {"items": [], "total": 0}
    send(sandbox)

    assert sandbox.wait_for_message(to=TO, status="delivered")


def test_settings_hold_from_now_on(sandbox: Sandbox) -> None:
    assert sandbox.settings(messages="manual", balance=1)["balance"] == 1
    send(sandbox)
    sandbox.wait_until_idle()

    assert sandbox.messages[0]["status"] == "submitted"
    assert sandbox.advance(sandbox.messages[0])["status"] == "delivered"


def test_settings_are_taken_away(make: Callable[..., Sandbox], receiver: Receiver) -> None:
    sandbox = make(rate=5, sms_signature="md5")
    now = sandbox.settings(rate=None, webhook_url=None, sms_signature=None)
    assert (now["rate"], now["webhook_url"], now["sms_signature"], now["dr_callback_url"]) == (None, None, None, "")
    send(sandbox)
    sandbox.wait_until_idle()
    assert receiver.deliveries == []
    now = sandbox.settings(webhook_url=receiver.url, inbound_url=None)
    assert (now["dr_callback_url"], now["inbound_url"]) == (f"{receiver.url}/delivery-receipt", "")


def test_it_says_when_it_is_not_idle_in_time(make: Callable[..., Sandbox]) -> None:
    sandbox = make(messages=30)
    send(sandbox)

    with pytest.raises(WaitTimeoutError, match="was not idle"):
        sandbox.wait_until_idle(timeout=0.01)
    sandbox.advance(31)


def test_the_old_names_still_work(make: Callable[..., Sandbox]) -> None:
    assert vonage_sandbox.NotSeenError is WaitTimeoutError
    sandbox = make(messages="by_hand", calls="at_once")
    assert (sandbox.options.messages, sandbox.options.calls) == ("manual", "immediate")
    send(sandbox)
    sandbox.settle()
    assert sandbox.messages[0]["status"] == "submitted"


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"api_key": "short"}, "8 characters"),
        ({"sms_signature": "rot13"}, "must be one of md5hash"),
        ({"webhook_url": "example.com"}, "webhook_url: must be http"),
        ({"webhook_url": "http://"}, "and a host, not 'http://'"),
        ({"webhook_hosts": "example.com"}, "must be a list of hosts"),
        ({"webhook_hosts": ("https://example.com",)}, "without scheme and port"),
        ({"webhook_hosts": ("example.com:80",)}, "without scheme and port"),
        ({"messages": "sometimes"}, "messages: must be immediate"),
        ({"calls": -1}, "calls: must be immediate"),
        ({"calls": float("nan")}, "calls: must be immediate"),
    ],
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any], why: str) -> None:
    with pytest.raises(OptionError, match=why):
        Options(**settings)


def test_errors_of_the_client_are_its_own(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match="neither an id"):
        sandbox.reply({})
    with pytest.raises(SandboxError, match="there is no message none"):
        sandbox.reply("none", "x")
    assert "1 of" not in repr(sandbox.codes)
