"""What official SDKs need of the sandbox, found with `make foreign`: each case without the SDK it was found with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox

import vonage


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(port=None) as running:
        yield running


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    known = sandbox.credentials
    with httpx.Client(
        transport=sandbox.transport, base_url="http://api.nexmo.com", auth=(known.api_key, known.api_secret)
    ) as client:
        yield client


def subaccount(http: httpx.Client, key: str, **fields: Any) -> Any:
    made = http.post(f"/accounts/{key}/subaccounts", json={"name": "Night shift", **fields})
    assert made.status_code == 200, made.text
    return made.json()


def purses(http: httpx.Client, key: str) -> Any:
    return http.get(f"/accounts/{key}/subaccounts").json()


def test_an_error_carries_the_id_of_its_own_request(sandbox: Sandbox, http: httpx.Client) -> None:
    # The example in the description of this error has another id, the same in each.
    answer = http.get(f"/accounts/{sandbox.credentials.api_key}/secrets", auth=("5a4db0c5", "Wrong"))
    assert answer.status_code == 401
    assert answer.headers["x-request-id"] == sandbox.requests[0]["id"] == answer.json()["instance"]


def test_a_new_subaccount_says_all_that_it_has(sandbox: Sandbox, http: httpx.Client) -> None:
    key = sandbox.credentials.api_key
    own = subaccount(http, key, secret="Mypassword1", use_primary_account_balance=False)
    assert own["suspended"] is False
    assert own["secret"] == "Mypassword1"
    assert (own["balance"], own["credit_limit"], own["primary_account_api_key"]) == (0.0, 0.0, key)
    shared = subaccount(http, key)
    assert shared["use_primary_account_balance"] is True
    assert (shared["balance"], shared["credit_limit"]) == (None, None)
    assert "secret" not in http.get(f"/accounts/{key}/subaccounts/{own['api_key']}").json()


def test_a_subaccount_has_credentials_of_its_own(sandbox: Sandbox, http: httpx.Client) -> None:
    made = subaccount(http, sandbox.credentials.api_key, secret="Mypassword1")
    assert http.get("/account/get-balance", auth=(made["api_key"], "Mypassword1")).status_code == 200
    assert http.get("/account/get-balance", auth=(made["api_key"], "Mypassword2")).status_code == 401
    listed = http.get(f"/accounts/{made['api_key']}/secrets", auth=(made["api_key"], "Mypassword1")).json()
    assert len(listed["_embedded"]["secrets"]) == 1


@pytest.mark.parametrize(
    ("what", "part", "amount", "left", "got"),
    [("balance", "balance", 1.5, 98.5, 1.5), ("credit", "credit_limit", 10, 10, -10)],
)
def test_transfers_add_up(
    sandbox: Sandbox, http: httpx.Client, what: str, part: str, amount: float, left: float, got: float
) -> None:
    key = sandbox.credentials.api_key
    made = subaccount(http, key, use_primary_account_balance=False)["api_key"]
    before = purses(http, key)
    moved = http.post(f"/accounts/{key}/{what}-transfers", json={"from": key, "to": made, "amount": amount}).json()
    assert moved["id"] == moved[f"{what}_transfer_id"]
    after = purses(http, key)
    assert after["_embedded"]["primary_account"][part] == left
    assert after["_embedded"]["subaccounts"][0][part] == got
    for total in ("total_balance", "total_credit_limit"):
        assert after[total] == before[total]
    since = {"start_date": "2020-01-01T00:00:00Z"}
    listed = http.get(f"/accounts/{key}/{what}-transfers", params=since).json()["_embedded"]
    assert [each["id"] for each in listed[f"{what}_transfers"]] == [moved["id"]]
    for other in ({"subaccount": "none"}, {"start_date": "2199-01-01T00:00:00Z"}, {"end_date": "2020-02-01T00:00:00Z"}):
        listed = http.get(f"/accounts/{key}/{what}-transfers", params=since | other).json()["_embedded"]
        assert listed[f"{what}_transfers"] == []


def test_a_transfer_that_cannot_be_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    key = sandbox.credentials.api_key
    own = subaccount(http, key, use_primary_account_balance=False)["api_key"]
    shared = subaccount(http, key)["api_key"]
    for source, target, amount in ((key, own, 1000), (own, key, 1), (key, shared, 1), (key, key, 1), (key, own, -1)):
        body = {"from": source, "to": target, "amount": amount}
        assert http.post(f"/accounts/{key}/balance-transfers", json=body).status_code == 422, body
    unknown = {"from": key, "to": "nobody", "amount": 1}
    assert http.post(f"/accounts/{key}/balance-transfers", json=unknown).status_code == 404
    assert purses(http, key)["_embedded"]["primary_account"]["balance"] == 100.0


def test_a_balance_goes_back_with_its_subaccount(sandbox: Sandbox, http: httpx.Client) -> None:
    key = sandbox.credentials.api_key
    own = subaccount(http, key, use_primary_account_balance=False)["api_key"]
    http.post(f"/accounts/{key}/balance-transfers", json={"from": key, "to": own, "amount": 20})
    changed = http.patch(f"/accounts/{key}/subaccounts/{own}", json={"use_primary_account_balance": True}).json()
    assert changed["balance"] is None
    assert purses(http, key)["_embedded"]["primary_account"]["balance"] == 100.0


def test_a_number_goes_to_a_subaccount_once(sandbox: Sandbox, http: httpx.Client) -> None:
    key = sandbox.credentials.api_key
    own = subaccount(http, key)["api_key"]
    body = {"from": key, "to": own, "number": 447700900002, "country": "GB"}
    moved = http.post(f"/accounts/{key}/transfer-number", json=body)
    assert moved.json() == {"number": "447700900002", "country": "GB", "from": key, "to": own}
    assert http.post(f"/accounts/{key}/transfer-number", json=body).status_code == 404


@pytest.mark.filterwarnings("ignore:meetings:DeprecationWarning")
def test_a_logo_is_taken_when_every_field_is_sent_as_a_file() -> None:
    with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
        theme = client.meetings.create_theme({"main_color": "#12f64e", "brand_text": "Acme"})["theme_id"]
        address = client.meetings.list_logo_upload_urls()[0]
        files = {name: (name, str(value).encode()) for name, value in address["fields"].items()}
        assert httpx.post(address["url"], files={**files, "file": ("logo.png", b"PNG")}).status_code == 204
        assert httpx.post(address["url"], files={"file": ("logo.png", b"PNG")}).status_code == 403
        client.meetings.finalize_logos(theme, {"keys": [address["fields"]["key"]]})
        assert client.meetings.get_theme(theme)["brand_image_white"] == address["fields"]["key"]


def test_a_path_may_end_with_a_slash(sandbox: Sandbox, http: httpx.Client) -> None:
    # The Node SDK writes the paths of broadcasts like this.
    assert http.get("/v2/applications/").json() == http.get("/v2/applications").json()
    assert http.delete("/v2/applications/").status_code == 405
    assert http.get("//").status_code == 404


def test_the_headers_of_a_sip_endpoint_may_be_empty() -> None:
    with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
        to: Any = [{"type": "sip", "uri": "sip:bob@example.com", "standard_headers": {}}]
        made = client.voice.create_call(
            {
                "to": to,
                "from": {"type": "phone", "number": "447700900001"},
                "ncco": [{"action": "talk", "text": "Hello"}],
            }
        )
        assert client.voice.get_call(made["uuid"])["to"]["uri"] == "sip:bob@example.com"


def test_the_next_page_of_calls_is_a_whole_url() -> None:
    with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
        for _ in range(2):
            client.voice.create_call(
                {
                    "to": [{"type": "phone", "number": "447700900000"}],
                    "from": {"type": "phone", "number": "447700900001"},
                    "ncco": [{"action": "talk", "text": "Hello"}],
                }
            )
        first = client.voice.get_calls(page_size=1)
        following = httpx.get(first["_links"]["next"]["href"], headers={"authorization": bearer(client)}).json()
        assert following["record_index"] == 1
        assert following["_embedded"]["calls"][0]["uuid"] != first["_embedded"]["calls"][0]["uuid"]
        assert "next" not in following["_links"]


def bearer(client: vonage.Client) -> str:
    token = client._create_jwt_auth_string()
    return token if isinstance(token, str) else token.decode()


def test_a_list_that_is_an_example_comes_to_an_end() -> None:
    with Sandbox() as sandbox, vonage.Client(**sandbox.credentials.as_arguments()) as client:
        address = f"{sandbox.url}/v0.3/users/USR-6fa459ea-ee8a-4ca4-894e-db77e160355e/sessions"
        answer = httpx.get(address, headers={"authorization": bearer(client)})
        assert answer.headers["x-sandbox-answer"] == "example"
        assert len(answer.json()["_embedded"]["sessions"]) == 1
        assert "next" not in answer.json()["_links"]


def test_a_name_that_is_repeated_is_one_value(http: httpx.Client) -> None:
    # requests and other clients write a list like this; the platform joins it.
    found = http.get("/number/search?country=GB&features=SMS&features=VOICE").json()["numbers"]
    assert found
    assert all({"SMS", "VOICE"} <= set(each["features"]) for each in found)
    assert http.get("/number/search?country=GB&size=3&size=2").json()["numbers"][1:2]
    sent = http.post("/sms/json?from=A&text=x&to=447700900000&to=447700900001").json()
    assert sent["messages"][0]["status"] == "3"  # which is not a number


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/verify/network-unblock", {"network": "23410", "unblock_duration": None}),
        ("/v2/applications", {"name": "Ours", "capabilities": None, "privacy": {"improve_ai": None}}),
        ("/sms/json", {"from": "Acme", "to": "447700900000", "text": "x", "ttl": None, "client-ref": None}),
        ("/verify/json", {"number": "447700900000", "brand": "Acme", "pin_expiry": None, "workflow_id": None}),
    ],
)
def test_null_for_an_optional_member_is_as_if_it_was_not_there(http: httpx.Client, path: str, body: Any) -> None:
    answer = http.post(path, json=body)
    assert answer.status_code < 300, answer.text
    assert http.post(path, json={name: value for name, value in body.items() if value is not None}).status_code < 300


def test_the_older_hosts_read_a_form_of_parts(http: httpx.Client) -> None:
    fields = {"from": (None, "Acme"), "to": (None, "447700900000"), "text": (None, "Hello")}
    assert http.post("/sms/json", files=fields).json()["messages"][0]["status"] == "0"


def test_a_key_in_the_query_is_no_parameter(sandbox: Sandbox) -> None:
    known = sandbox.credentials
    query = {"api_key": known.api_key, "api_secret": known.api_secret}
    with httpx.Client(transport=sandbox.transport, base_url="http://api.nexmo.com") as client:
        for path in ("secrets", "subaccounts"):
            assert client.get(f"/accounts/{known.api_key}/{path}", params=query).status_code == 200
