"""Both versions of the Verify API in the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox

from tests.sandbox.conftest import app_client
from tests.sandbox.receiver import Receiver

TO = "447700900000"
SMS = {"channel": "sms", "to": TO}
SILENT = {"channel": "silent_auth", "to": TO}


def start(client: httpx.Client, *workflow: dict[str, Any], **fields: Any) -> str:
    response = client.post("/v2/verify", json={"brand": "Acme", "workflow": list(workflow) or [SMS], **fields})
    assert response.status_code == 202, response.text
    return str(response.json()["request_id"])


def check(client: httpx.Client, id: str, code: str) -> int:
    return client.post(f"/v2/verify/{id}", json={"code": code}).status_code


def test_the_right_code_completes_it(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    id = start(app, client_ref="order1")
    code = sandbox.codes[TO]
    message = sandbox.wait_for_message(to=TO, text=code)

    assert check(app, id, code) == 200
    sandbox.wait_until_idle()
    event, summary = receiver.at("/verify")
    assert (event["type"], event["status"], event["client_ref"]) == ("event", "completed", "order1")
    assert (summary["type"], summary["status"]) == ("summary", "completed")
    assert (message["channel"], message["from"]) == ("sms", "Acme")
    assert check(app, id, code) == 404


def test_three_wrong_codes_end_it(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    id = start(app, code="abcd12")

    assert [check(app, id, "wrong1") for _ in range(4)] == [400, 400, 410, 410]
    sandbox.wait_until_idle()
    assert receiver.statuses("/verify") == ["failed", "failed"]


def test_a_step_that_times_out_makes_room_for_the_next(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    id = start(app, SMS, {"channel": "voice", "to": TO}, channel_timeout=60)
    first = sandbox.codes[id]

    sandbox.advance(61)
    assert sandbox.verifications[0]["step"] == 1
    assert sandbox.wait_for_message(channel="voice", to=TO)["text"].count(sandbox.codes[id]) == 1
    assert check(app, id, first if first != sandbox.codes[id] else "none") == 400
    sandbox.advance(61)
    assert sandbox.verifications[0]["status"] == "expired"
    assert receiver.statuses("/verify") == ["failed", "failed", "expired"]
    summary = receiver.at("/verify")[-1]
    assert [step["status"] for step in summary["workflow"]] == ["expired", "expired"]


def test_the_next_step_can_be_hurried_and_may_reuse_the_code(sandbox: Sandbox, app: httpx.Client) -> None:
    id = start(app, SMS, {"channel": "whatsapp", "to": TO, "from": TO, "reuse_code": True})
    code = sandbox.codes[id]

    assert app.post(f"/v2/verify/{id}/next_workflow").status_code == 200
    assert app.post(f"/v2/verify/{id}/next_workflow").status_code == 409
    assert sandbox.codes[id] == code
    assert check(app, id, code) == 200


def test_a_second_verification_of_the_same_number_is_refused(app: httpx.Client) -> None:
    id = start(app)
    response = app.post("/v2/verify", json={"brand": "Acme", "workflow": [SMS]})

    assert response.status_code == 409
    assert response.json()["request_id"] == id


def test_it_can_be_cancelled_after_half_a_minute_and_before_the_second_step(
    sandbox: Sandbox, app: httpx.Client
) -> None:
    id = start(app, SMS, {"channel": "voice", "to": TO})

    assert app.delete(f"/v2/verify/{id}").status_code == 404
    sandbox.advance(31)
    assert app.delete(f"/v2/verify/{id}").status_code == 204
    assert check(app, id, "1234") == 404

    later = start(app, SMS, {"channel": "voice", "to": TO})
    sandbox.advance(31)
    app.post(f"/v2/verify/{later}/next_workflow")
    assert app.delete(f"/v2/verify/{later}").status_code == 404


def test_silent_authentication(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    response = app.post("/v2/verify", json={"brand": "Acme", "workflow": [SILENT, SMS]})
    path = httpx.URL(response.json()["check_url"]).path

    code = app.get(path).json()["code"]
    assert check(app, response.json()["request_id"], code) == 200
    sandbox.wait_until_idle()
    pending, completed, _ = receiver.at("/verify")
    assert (pending["status"], completed["status"]) == ("action_pending", "completed")


def test_silent_authentication_may_redirect(app: httpx.Client) -> None:
    id = start(app, {**SILENT, "redirect_url": "https://example.com/done"})
    response = app.get(f"/v2/verify/{id}/silent-auth/redirect")

    assert response.status_code == 302
    assert response.headers["location"].startswith(f"https://example.com/done#request_id={id}&code=")


def test_an_operator_may_not_take_part(sandbox: Sandbox, app: httpx.Client) -> None:
    sandbox.behave(TO, verify="unsupported")

    assert app.post("/v2/verify", json={"brand": "Acme", "workflow": [SILENT]}).status_code == 412
    id = start(app, SILENT, SMS)
    assert check(app, id, sandbox.codes[id]) == 200


def test_a_question_in_whatsapp_is_answered_with_yes(sandbox: Sandbox, app: httpx.Client) -> None:
    start(app, {"channel": "whatsapp_interactive", "to": TO})
    sandbox.reply(sandbox.wait_for_message(to=TO), "Yes")

    assert sandbox.verifications[0]["status"] == "completed"


def test_a_user_may_refuse(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    sandbox.behave(TO, verify="user_rejected")
    start(app)
    sandbox.wait_until_idle()

    assert receiver.statuses("/verify") == ["user_rejected", "failed"]


@pytest.mark.parametrize(
    "body",
    [
        {"brand": "", "workflow": [SMS]},
        {"brand": "Acme", "workflow": []},
        {"brand": "Acme", "workflow": [SMS, SILENT]},
        {"brand": "Acme", "workflow": [{"channel": "pigeon", "to": TO}]},
        {"brand": "Acme", "workflow": [SMS], "code_length": 3},
    ],
)
def test_a_wrong_request_is_refused(app: httpx.Client, body: dict[str, Any]) -> None:
    response = app.post("/v2/verify", json=body)

    assert response.status_code == 422
    assert response.json()["invalid_parameters"]


def test_templates_fill_in_the_text(sandbox: Sandbox, app: httpx.Client) -> None:
    template = app.post("/v2/verify/templates", json={"name": "shop"}).json()
    path = f"/v2/verify/templates/{template['template_id']}"
    text = "${brand}: ${code}, ${time-limit} ${time-limit-unit}"
    fragment = app.post(f"{path}/template_fragments", json={"channel": "sms", "locale": "en-us", "text": text})
    assert fragment.status_code == 201

    id = start(app, template_id=template["template_id"])
    assert sandbox.messages[0]["text"] == f"Acme: {sandbox.codes[id]}, 3 minutes"

    fragment_path = f"{path}/template_fragments/{fragment.json()['template_fragment_id']}"
    assert app.get(fragment_path).json()["text"] == text
    assert app.patch(fragment_path, json={"text": "now ${code}"}).json()["text"] == "now ${code}"
    assert app.delete(path).status_code == 409
    assert app.delete(fragment_path).status_code == 204
    assert app.delete(path).status_code == 204
    assert app.get(path).status_code == 404


def test_templates_have_names_of_their_own_pages_and_a_limit(app: httpx.Client) -> None:
    ids = [app.post("/v2/verify/templates", json={"name": f"t{index}"}).json()["template_id"] for index in range(10)]

    assert app.post("/v2/verify/templates", json={"name": "t11"}).status_code == 409
    page = app.get("/v2/verify/templates", params={"page": 2, "page_size": 4}).json()
    assert [each["name"] for each in page["_embedded"]["templates"]] == ["t4", "t5", "t6", "t7"]
    assert (page["total_pages"], page["total_items"]) == (3, 10)
    assert "next" in page["_links"]
    assert app.patch(f"/v2/verify/templates/{ids[0]}", json={"name": "t1"}).status_code == 409
    assert app.patch(f"/v2/verify/templates/{ids[0]}", json={"is_default": True}).json()["is_default"] is True
    assert app.delete(f"/v2/verify/templates/{ids[0]}").status_code == 409


class TestVersion1:
    """Verify v1 answers with status 200 and a code."""

    @staticmethod
    def begin(client: httpx.Client, **fields: Any) -> dict[str, Any]:
        answer: dict[str, Any] = client.post("/verify/json", data={"number": TO, "brand": "Acme", **fields}).json()
        return answer

    @staticmethod
    def check(client: httpx.Client, id: str, code: str) -> str:
        return str(client.post("/verify/check/json", data={"request_id": id, "code": code}).json()["status"])

    def test_the_right_code(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        begun = self.begin(basic, code_length=6)
        id = begun["request_id"]

        assert begun["status"] == "0"
        assert len(sandbox.codes[id]) == 6
        assert self.check(basic, id, "000") == "3"
        assert self.check(basic, id, "0000") == "16"
        assert self.check(basic, id, sandbox.codes[id]) == "0"
        assert self.check(basic, id, sandbox.codes[id]) == "6"
        found = basic.get("/verify/search/json", params={"request_id": id}).json()
        assert found["status"] == "SUCCESS"
        assert [each["status"] for each in found["checks"]] == ["INVALID", "VALID"]

    def test_three_wrong_codes(self, basic: httpx.Client) -> None:
        id = self.begin(basic, workflow_id=6)["request_id"]

        assert [self.check(basic, id, "xxxx") for _ in range(3)] == ["16", "16", "17"]
        assert basic.get("/verify/search/json", params={"request_id": id}).json()["status"] == "FAILED"

    def test_events_follow_the_workflow(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        id = self.begin(basic, workflow_id=5, next_event_wait=60, pin_expiry=120)["request_id"]
        code = sandbox.codes[id]
        sandbox.advance(61)
        assert sandbox.codes[id] == code

        found = basic.get("/verify/search/json", params={"request_ids": [id, id]}).json()["verification_requests"]
        assert [[event["type"] for event in each["events"]] for each in found] == [["sms", "tts"]] * 2
        sandbox.advance(61)
        assert basic.get("/verify/search/json", params={"request_id": id}).json()["status"] == "EXPIRED"

    def test_control(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        id = self.begin(basic)["request_id"]

        def control(cmd: str) -> str:
            answer = basic.post("/verify/control/json", data={"request_id": id, "cmd": cmd}).json()
            return str(answer["status"])

        assert control("cancel") == "19"
        sandbox.advance(31)
        assert control("dance") == "3"
        assert control("cancel") == "0"
        assert control("cancel") == "6"

    def test_only_one_at_a_time(self, basic: httpx.Client) -> None:
        first = self.begin(basic)

        assert self.begin(basic, number="07700900000", country="GB") == {
            "request_id": first["request_id"],
            "status": "10",
            "error_text": "A verification of this number is still under way",
        }

    def test_payments_and_networks(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        fields = {"number": TO, "payee": "Acme", "amount": "21.5"}
        assert basic.post("/verify/psd2/json", data=fields).json()["status"] == "0"
        assert sandbox.wait_for_message(to=TO, text="21.5")
        sandbox.behave("447700900009", verify="unsupported")
        assert self.begin(basic, number="447700900009")["network"] == "23410"
        assert basic.post("/verify/network-unblock", json={"network": "23410"}).status_code == 202

    def test_what_is_missing_or_unknown(self, basic: httpx.Client) -> None:
        assert basic.post("/verify/json", data={"brand": "Acme"}).json()["status"] == "2"
        assert basic.get("/verify/search/json").json()["status"] == "2"
        assert basic.get("/verify/search/json", params={"request_id": "none"}).json()["status"] == "101"


def test_deadlines_pass_by_themselves_only_if_asked_to(make: Callable[..., Sandbox]) -> None:
    sandbox = make(real_time=True)
    with app_client(sandbox) as client:
        start(client, channel_timeout=15)
    sandbox.advance(16)  # skipped time counts as well

    assert sandbox.verifications[0]["status"] == "expired"
