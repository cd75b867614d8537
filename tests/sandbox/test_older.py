"""What programs written long ago send: query or form, GET or POST, numbers as strings, one value where a list goes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox, coercion

from tests.sandbox.conftest import KEY, SECRET

MESSAGE = {"from": "Acme", "to": "447700900000", "text": "Hello"}
LOGIN = {"api_key": KEY, "api_secret": SECRET}


@pytest.fixture
def plain(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(transport=sandbox.transport, base_url="http://sandbox")


def ways(client: httpx.Client, path: str, fields: dict[str, str]) -> list[Any]:
    """The answers to all the ways in which fields can be sent."""
    everything = {**fields, **LOGIN}
    return [
        client.get(path, params=everything).json(),
        client.post(path, params=everything).json(),
        client.post(path, data=everything).json(),
        client.post(path, params=LOGIN, data=fields).json(),
        client.post(path, params=fields, data=LOGIN).json(),
        client.post(path, params=LOGIN, json=fields).json(),
    ]


def test_an_sms_is_sent_in_every_way(sandbox: Sandbox, plain: httpx.Client) -> None:
    for answer in ways(plain, "/sms/json", MESSAGE):
        assert answer["messages"][0]["status"] == "0"
    assert [message["text"] for message in sandbox.messages] == ["Hello"] * 6
    refused = plain.get("/sms/json", params={**MESSAGE, **LOGIN, "api_secret": "wrong"}).json()
    assert refused["messages"][0]["status"] == "4"
    assert SECRET not in str(sandbox.requests)


def test_a_verification_goes_all_its_way_by_get(sandbox: Sandbox, plain: httpx.Client) -> None:
    started = ways(plain, "/verify/json", {"number": "447700900000", "brand": "Acme", "code_length": "6"})[0]
    found = ways(plain, "/verify/search/json", {"request_id": started["request_id"]})
    assert {each["request_id"] for each in found} == {started["request_id"]}
    code = sandbox.codes[started["request_id"]]
    assert len(code) == 6
    checked = plain.get("/verify/check/json", params={**LOGIN, "request_id": started["request_id"], "code": code})
    assert checked.json()["status"] == "0"


@pytest.mark.parametrize("place", ["params", "data"])
def test_numbers_and_settings_are_told_in_query_or_form(basic: httpx.Client, place: str) -> None:
    found = basic.get("/number/search", params={"country": "GB"}).json()["numbers"][0]
    order = {name: found[name] for name in ("country", "msisdn")}
    send: Any = {place: order}
    assert basic.post("/number/buy", **send).json()["error-code"] == "200"
    assert basic.get("/account/numbers", params={"pattern": order["msisdn"]}).json()["count"] == 1
    send = {place: {"moCallBackUrl": "http://127.0.0.1:1/new"}}
    assert basic.post("/account/settings", **send).json()["mo-callback-url"] == "http://127.0.0.1:1/new"


def test_the_newer_apis_take_their_own_verb_alone(plain: httpx.Client) -> None:
    assert plain.get("/v1/messages").status_code == 405
    assert plain.post("/account/get-balance").status_code == 405
    assert plain.delete("/sms/json").headers["allow"] == "GET, POST"


def test_one_value_of_a_list_is_a_list(plain: httpx.Client) -> None:
    ids = [
        plain.get("/verify/json", params={**LOGIN, "number": f"44770090000{n}", "brand": "A"}).json() for n in (1, 2)
    ]
    for asked in ([ids[0]["request_id"]], [one["request_id"] for one in ids]):
        found = plain.get("/verify/search/json", params={**LOGIN, "request_ids": asked})
        assert [each["request_id"] for each in found.json()["verification_requests"]] == asked


def test_numbers_as_strings_are_numbers(sandbox: Sandbox, app: httpx.Client) -> None:
    body = {"brand": "Acme", "code_length": "6", "channel_timeout": "60"}
    steps = [{"channel": "sms", "to": "447700900000"}, {"channel": "voice", "to": "447700900000"}]
    id = app.post("/v2/verify", json={**body, "workflow": steps}).json()["request_id"]
    assert len(sandbox.codes[id]) == 6
    sandbox.advance(61)
    assert sandbox.verifications[0]["step"] == 1


@pytest.mark.parametrize(
    ("api", "operation", "given", "expected"),
    [
        ("voice", "send_dtmf", {"digits": 1234}, {"digits": "1234"}),
        ("voice", "start_talk", {"text": "a", "loop": "2", "premium": "true"},
         {"text": "a", "loop": 2, "premium": True}),
        ("voice", "start_talk", {"text": "5", "loop": "many", "premium": "maybe"},
         {"text": "5", "loop": "many", "premium": "maybe"}),
        ("voice", "update_call", {"action": ["x"]}, {"action": ["x"]}),
        ("voice", "start_talk", {"loop": "9" * 30}, {"loop": "9" * 30}),
        ("voice", "start_talk", [1], [1]),
        ("voice", "start_talk", None, None),
    ],
)  # fmt: skip
def test_values_get_the_types_of_their_description(api: str, operation: str, given: Any, expected: Any) -> None:
    found = coercion.body(api, operation, given)
    assert (found, repr(found)) == (expected, repr(expected))


def test_pages_of_applications_have_links(basic: httpx.Client) -> None:
    for name in "abc":
        made = basic.post("/v2/applications", json={"name": name}).json()
        assert made["_links"]["self"]["href"].endswith(made["id"])
    page = basic.get("/v2/applications", params={"page_size": 2, "page": 2}).json()
    assert page["_links"].keys() == {"self", "first", "last", "prev"}
    assert basic.get(page["_links"]["first"]["href"]).json()["_links"]["next"]["href"].endswith("page=2")


def test_an_answer_without_a_body_has_a_type(app: httpx.Client) -> None:
    """As official 3.18 reads an answer: by its type, which must be there and not JSON."""
    body = {
        "brand": "Acme",
        "workflow": [{"channel": "sms", "to": "447700900000"}, {"channel": "voice", "to": "447700900000"}],
    }
    id = app.post("/v2/verify", json=body).json()["request_id"]
    answer = app.post(f"/v2/verify/{id}/next_workflow")
    assert (answer.status_code, answer.content, answer.headers["content-type"]) == (200, b"", "text/plain")
