"""The smaller products in the sandbox: account, applications, users, numbers, prices, lookups and the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox, descriptions, routing
from vonage_sandbox.products.call import handlers
from vonage_sandbox.store import FEWER

from tests.sandbox.conftest import HOOKS, KEY, SECRET, basic_client
from tests.sandbox.receiver import Receiver
from vonage import jwt

TO = "447700900000"


def test_every_handler_is_of_an_operation() -> None:
    assert set(handlers) - set(routing.known()) == set()


def test_an_operation_without_behaviour_is_answered_with_an_example(
    basic: httpx.Client, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(handlers, "get_balance")

    response = basic.get("/account/get-balance")
    assert response.json() == descriptions.example("account", "get_balance", 200)[0]
    assert response.headers["x-sandbox-answer"] == "example"
    assert response.headers["x-sandbox-note"].startswith("get_balance is not simulated")
    assert sandbox.requests[0]["example"] is True


class TestAccount:
    """Balance, settings and secrets."""

    def test_a_top_up_pays_in(self, basic: httpx.Client) -> None:
        assert basic.post("/account/top-up", data={"trx": "abc"}).json()["error-code"] == "200"
        assert basic.get("/account/get-balance").json() == {"value": 110.0, "autoReload": True}

    def test_settings_change_what_is_given(self, basic: httpx.Client) -> None:
        url = "http://127.0.0.1:1/in"
        assert basic.post("/account/settings", data={"moCallBackUrl": url}).json()["mo-callback-url"] == url
        assert basic.post("/account/settings", data={"moCallBackUrl": ""}).json()["mo-callback-url"] == ""

    def test_secrets(self, basic: httpx.Client, sandbox: Sandbox) -> None:
        path = f"/accounts/{KEY}/secrets"
        [first] = basic.get(path).json()["_embedded"]["secrets"]
        assert basic.delete(f"{path}/{first['id']}").status_code == 403
        for wrong in ("short", "nocapital1", "NOSMALL1", "NoDigits"):
            response = basic.post(path, json={"secret": wrong})
            assert (response.status_code, response.json()["invalid_parameters"][0]["name"]) == (400, "secret")
        second = basic.post(path, json={"secret": "Correct7horse"})
        assert second.status_code == 201
        assert basic.post(path, json={"secret": "Correct8horse"}).status_code == 403
        assert basic.get(f"{path}/{second.json()['id']}").json() == second.json()

        other = httpx.Client(transport=sandbox.transport, base_url="http://sandbox", auth=(KEY, "Correct7horse"))
        with other as client:
            assert client.delete(f"{path}/{first['id']}").status_code == 204
            assert client.get(path).status_code == 200
        assert basic.get(path).status_code == 401

    def test_the_secrets_of_others_are_not_found(self, basic: httpx.Client) -> None:
        assert basic.get("/accounts/other000/secrets").status_code == 404
        assert basic.get(f"/accounts/{KEY}/secrets/none").status_code == 404


class TestApplications:
    """Applications and their keys."""

    def test_a_new_application_works_at_once(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        made = basic.post("/v2/applications", json={"name": "Desk"})
        assert made.status_code == 201
        id, key = made.json()["id"], made.json()["keys"]["private_key"]
        assert "private_key" not in basic.get(f"/v2/applications/{id}").json()["keys"]

        headers = {"Authorization": f"Bearer {jwt.make(id, key)}"}
        with httpx.Client(transport=sandbox.transport, base_url="http://sandbox", headers=headers) as client:
            assert client.get("/v1/calls").json()["count"] == 0
            assert basic.delete(f"/v2/applications/{id}").status_code == 204
            assert client.get("/v1/calls").status_code == 401
        assert basic.get(f"/v2/applications/{id}").status_code == 404

    def test_an_update_replaces_everything_but_the_key(self, basic: httpx.Client) -> None:
        body = {"name": "Desk", "capabilities": {"vbc": {}}}
        made = basic.post("/v2/applications", json=body).json()
        path = f"/v2/applications/{made['id']}"
        changed = basic.put(path, json={"name": "Desk 2", "privacy": {"improve_ai": False}}).json()

        assert (changed["name"], changed["capabilities"]) == ("Desk 2", {})
        assert changed["privacy"] == {"improve_ai": False}
        assert changed["keys"]["public_key"] == made["keys"]["public_key"]

    def test_a_key_of_ones_own(self, basic: httpx.Client, sandbox: Sandbox) -> None:
        own = sandbox.platform.store.applications.get(sandbox.credentials.application_id)
        assert own is not None
        made = basic.post("/v2/applications", json={"name": "Desk", "keys": own["keys"]}).json()
        assert made["keys"] == own["keys"]

        wrong = basic.post("/v2/applications", json={"name": "Desk", "keys": {"public_key": "junk"}})
        assert wrong.status_code == 400
        assert wrong.json()["invalid_parameters"][0]["name"] == "keys.public_key"

    def test_pages(self, basic: httpx.Client) -> None:
        keys = {
            "public_key": basic.get("/v2/applications").json()["_embedded"]["applications"][0]["keys"]["public_key"]
        }
        for index in range(4):
            basic.post("/v2/applications", json={"name": f"a{index}", "keys": keys})
        page = basic.get("/v2/applications", params={"page": 2, "page_size": 2}).json()

        assert [each["name"] for each in page["_embedded"]["applications"]] == ["a1", "a2"]
        assert (page["total_items"], page["total_pages"]) == (5, 3)
        assert basic.get("/v2/applications", params={"page_size": 101}).status_code == 400


class TestUsers:
    """Users, walked through with a cursor."""

    def test_from_birth_to_death(self, app: httpx.Client) -> None:
        made = app.post("/v1/users", json={"name": "ada", "properties": {"custom_data": {"shift": "night"}}})
        assert made.status_code == 201
        path = f"/v1/users/{made.json()['id']}"

        assert app.get("/v1/users/ada").json() == made.json()
        assert app.patch(path, json={"display_name": "Ada"}).json()["display_name"] == "Ada"
        assert app.get(path).json()["properties"] == {"custom_data": {"shift": "night"}}
        assert app.post("/v1/users", json={"name": "ada"}).status_code == 409
        assert app.delete(path).status_code == 204
        assert app.get(path).json()["code"] == "user:error:not-found"

    def test_a_name_is_found_for_those_without(self, app: httpx.Client) -> None:
        assert app.post("/v1/users", json={}).json()["name"]

    def test_the_links_lead_through_all_pages(self, app: httpx.Client) -> None:
        names = [app.post("/v1/users", json={"name": f"u{index}"}).json()["name"] for index in range(5)]
        seen: list[str] = []
        url: str | None = "/v1/users?page_size=2&order=asc"
        while url:
            page = app.get(url).json()
            seen += [user["name"] for user in page["_embedded"]["users"]]
            url = page["_links"].get("next", {}).get("href")

        assert seen == names
        newest = app.get("/v1/users", params={"order": "desc", "page_size": 1}).json()
        assert newest["_embedded"]["users"][0]["name"] == "u4"
        assert app.get("/v1/users", params={"cursor": "made-up"}).status_code == 400

    def test_basic_credentials_do_not_do(self, basic: httpx.Client) -> None:
        assert basic.get("/v1/users").json()["code"] == "system:error:invalid-token"


class TestNumbers:
    """Numbers: searching, renting, setting up and giving back."""

    def test_a_number_is_rented_set_up_and_given_back(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        query: dict[str, str | int] = {"country": "GB", "features": "SMS,VOICE", "type": "mobile-lvn", "size": 3}
        found = basic.get("/number/search", params=query).json()["numbers"]
        assert len(found) == 3
        order = {"country": "GB", "msisdn": found[0]["msisdn"]}

        assert basic.post("/number/buy", data=order).json()["error-code"] == "200"
        assert basic.post("/number/buy", data=order).status_code == 420
        offered = basic.get("/number/search", params=query).json()["numbers"]
        assert found[0]["msisdn"] not in {number["msisdn"] for number in offered}
        app_id = sandbox.credentials.application_id
        assert basic.post("/number/update", data={**order, "app_id": app_id}).status_code == 200
        owned = basic.get("/account/numbers", params={"pattern": order["msisdn"], "application_id": app_id}).json()
        assert (owned["count"], owned["numbers"][0]["app_id"]) == (1, app_id)
        assert basic.post("/number/cancel", data=order).status_code == 200
        assert basic.post("/number/cancel", data=order).status_code == 420

    @pytest.mark.parametrize(("where", "pattern", "count"), [(0, "4477", 2), (1, "2555", 1), (2, "2", 1)])
    def test_numbers_are_found_by_their_digits(self, basic: httpx.Client, where: int, pattern: str, count: int) -> None:
        query: dict[str, str | int] = {"pattern": pattern, "search_pattern": where}
        assert basic.get("/account/numbers", params=query).json()["count"] == count

    def test_nothing_found_is_an_empty_object(self, basic: httpx.Client) -> None:
        assert basic.get("/account/numbers", params={"country": "FR"}).json() == {}
        assert basic.get("/number/search", params={"country": "ZZ"}).json() == {}

    def test_pages(self, basic: httpx.Client) -> None:
        first, second = (basic.get("/account/numbers", params={"size": 2, "index": index}).json() for index in (1, 2))
        assert (first["count"], len(first["numbers"]), len(second["numbers"])) == (3, 2, 1)

    def test_errors_have_a_shape_of_their_own(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        with httpx.Client(transport=sandbox.transport, base_url="http://sandbox", event_hooks=HOOKS) as client:
            response = client.get("/account/numbers")
        assert response.status_code == 401
        assert response.json()["error-code"] == "401"
        update = {"country": "GB", "msisdn": "447700900001", "app_id": "none"}
        assert basic.post("/number/update", data=update).status_code == 420

    def test_key_and_secret_may_stand_in_the_query(self, sandbox: Sandbox) -> None:
        query = {"api_key": KEY, "api_secret": SECRET}
        with httpx.Client(transport=sandbox.transport, base_url="http://sandbox", event_hooks=HOOKS) as client:
            assert client.get("/account/numbers", params=query).json()["count"] == 3
            assert client.get("/account/numbers", params={**query, "api_secret": "no"}).status_code == 401


class TestPrices:
    """Prices of both versions."""

    @pytest.mark.parametrize("kind", ["sms", "voice", "sms-transit"])
    def test_by_country_prefix_and_all(self, basic: httpx.Client, kind: str) -> None:
        one = basic.get(f"/account/get-pricing/outbound/{kind}", params={"country": "GB"}).json()
        by_prefix = basic.get(f"/account/get-prefix-pricing/outbound/{kind}", params={"prefix": "44"}).json()
        everyone = basic.get(f"/account/get-full-pricing/outbound/{kind}").json()

        assert by_prefix["countries"] == [one]
        assert one in everyone["countries"]

    def test_what_is_not_known(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        assert basic.get("/account/get-pricing/outbound/sms", params={"country": "ZZ"}).status_code == 404
        assert basic.get("/account/get-prefix-pricing/outbound/sms", params={"prefix": "999"}).status_code == 404
        wrong = basic.get("/account/get-pricing/outbound/sms")
        assert wrong.json()["invalid_parameters"]["parameter"] == "country"
        phone = basic.get("/account/get-phone-pricing/outbound/sms", params={"phone": TO}).json()
        assert phone["country-code"] == "GB"
        assert basic.get("/account/get-phone-pricing/outbound/sms", params={"phone": "x"}).status_code == 400

    def test_the_second_version_has_pages(self, basic: httpx.Client) -> None:
        page = basic.get("/v2/account/pricing/sms-outbound", params={"page_size": 5, "page": 2}).json()

        assert len(page["_embedded"]["countries"]) == 5
        assert {"next", "prev"} <= set(page["_links"])
        one = basic.get("/v2/account/pricing/voice-outbound", params={"country": "de"}).json()
        assert [country["country_name"] for country in one["_embedded"]["countries"]] == ["Germany"]


class TestInsight:
    """Lookups of numbers."""

    @pytest.mark.parametrize("level", ["basic", "standard", "advanced"])
    def test_they_find_the_same_each_time(self, basic: httpx.Client, level: str) -> None:
        query = {"number": "07700 900000", "country": "GB", "cnam": "true"}
        if level == "basic":
            del query["cnam"]
        first, second = (basic.get(f"/ni/{level}/json", params=query).json() for _ in range(2))

        assert (first["status"], first["international_format_number"]) == (0, TO)
        for name in ("request_id", "remaining_balance"):
            first.pop(name, None), second.pop(name, None)
        assert first == second

    def test_what_is_no_number(self, basic: httpx.Client) -> None:
        assert basic.get("/ni/basic/json", params={"number": "12"}).json()["status"] == 3
        assert basic.get("/ni/basic/json").json()["status"] == 3

    def test_the_outcome_may_come_later(self, sandbox: Sandbox, basic: httpx.Client, receiver: Receiver) -> None:
        query = {"number": TO, "callback": f"{receiver.url}/insight"}
        accepted = basic.get("/ni/advanced/async/json", params=query).json()
        sandbox.wait_until_idle()

        [found] = receiver.at("/insight")
        assert found["request_id"] == accepted["request_id"]


class TestRedaction:
    """The personal data of a record goes."""

    def test_a_message(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        sent = basic.post("/sms/json", data={"from": "Acme", "to": TO, "text": "secret " * 60}).json()
        for part in sent["messages"]:
            body = {"id": part["message-id"], "product": "sms"}
            assert basic.post("/v1/redact/transaction", json=body).status_code == 204

        [message] = sandbox.messages
        assert "secret" not in str(message)
        assert TO not in str(message)

    def test_a_call_and_a_verification(self, sandbox: Sandbox, app: httpx.Client, basic: httpx.Client) -> None:
        body = {
            "to": [{"type": "phone", "number": TO}],
            "from": {"type": "phone", "number": "447700900001"},
            "ncco": [{"action": "talk", "text": "secret"}],
        }
        call = app.post("/v1/calls", json=body).json()["uuid"]
        verification = app.post("/v2/verify", json={"brand": "A", "workflow": [{"channel": "sms", "to": TO}]}).json()
        sandbox.wait_until_idle()
        for id, product in ((call, "voice"), (verification["request_id"], "verify")):
            assert basic.post("/v1/redact/transaction", json={"id": id, "product": product}).status_code == 204

        assert TO not in str(sandbox.calls) + str(sandbox.verifications)
        assert "secret" not in str(sandbox.calls)

    def test_what_cannot_be_redacted(self, basic: httpx.Client) -> None:
        path = "/v1/redact/transaction"
        assert basic.post(path, json={"id": "none", "product": "sms"}).status_code == 404
        assert basic.post(path, json={"id": "none", "product": "pigeon"}).json()["type"].endswith("#invalid-product")


def test_conversions_are_noted(sandbox: Sandbox, basic: httpx.Client) -> None:
    sent = basic.post("/sms/json", data={"from": "Acme", "to": TO, "text": "Hi"}).json()
    for id in (sent["messages"][0]["message-id"], "unknown"):
        response = basic.post("/conversions/sms", data={"message-id": id, "delivered": "true"})
        assert (response.status_code, response.text) == (200, "OK")

    assert sandbox.messages[0]["conversion"]["delivered"] is True
    wrong = basic.post("/conversions/voice", data={"delivered": "true"})
    assert (wrong.status_code, wrong.content) == (420, b"")


class TestShortCodes:
    """Short codes and USSD."""

    @pytest.mark.parametrize(
        ("path", "fields", "text"),
        [
            ("2fa", {"pin": "4711"}, "4711"),
            ("alert", {"parcel": "A-17", "eta": "3 pm"}, "parcel: A-17, eta: 3 pm"),
            ("marketing", {"keyword": "ACME", "text": "Half price", "from": "55555"}, "Half price"),
        ],
    )
    def test_messages_arrive(
        self, sandbox: Sandbox, basic: httpx.Client, path: str, fields: dict[str, str], text: str
    ) -> None:
        answer = basic.post(f"/sc/us/{path}/json", data={"to": "12025550143", **fields}).json()

        assert answer["messages"][0]["status"] == "0"
        assert sandbox.wait_for_message(to="12025550143", text=text, status="delivered")

    def test_alerts_can_be_stopped_and_taken_up_again(self, sandbox: Sandbox, basic: httpx.Client) -> None:
        basic.post("/sc/us/alert/json", data={"to": "12025550143"})
        sandbox.reply(sandbox.messages[0], "STOP")
        path = "/sc/us/alert/opt-in"
        assert basic.get(f"{path}/query/json").json()["opt-in-list"][0]["opt-out"] == "true"
        assert basic.post(f"{path}/manage/json", data={"msisdn": "12025550143"}).json()["opt-in"] == "true"
        assert basic.get(f"{path}/query/json", params={"page": 1}).json()["opt-in-list"] == []

    @pytest.mark.parametrize("path", ["/ussd/json", "/ussd-prompt/json"])
    def test_ussd(self, sandbox: Sandbox, basic: httpx.Client, path: str) -> None:
        answer = basic.post(path, data={"from": "Acme", "to": TO, "text": "Your taxi is here"}).json()

        assert answer["messages"][0]["status"] == "0"
        assert sandbox.wait_for_message(text="taxi")["channel"] == "ussd"
        assert basic.post(path, data={"from": "Acme", "to": TO}).json()["messages"][0]["status"] == "2"


@pytest.fixture
def full(make: Callable[..., Sandbox]) -> Iterator[tuple[Sandbox, httpx.Client]]:
    sandbox = make()
    users: Any = sandbox.platform.store.users
    with sandbox.platform.lock:
        for index in range(FEWER):
            users.add({"id": f"USR-{index}", "name": f"u{index}", "application_id": "another"})
    with basic_client(sandbox) as client:
        yield sandbox, client


def test_there_is_a_limit_to_everything(full: tuple[Sandbox, httpx.Client], app: httpx.Client) -> None:
    sandbox, _ = full
    credentials = sandbox.credentials
    headers = {"Authorization": f"Bearer {jwt.make(credentials.application_id, credentials.private_key)}"}
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox", headers=headers) as client:
        response = client.post("/v1/users", json={"name": "one too many"})

    assert response.status_code == 400
    assert "at most" in response.json()["detail"]
