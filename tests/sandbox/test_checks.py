"""Who may do what, and how a wrong request is answered."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest
from jwt import PyJWT
from vonage_sandbox import Sandbox, keys, routing
from vonage_sandbox.credentials import FOREIGN
from vonage_sandbox.gateway import LARGEST_BODY
from vonage_sandbox.routing import Operation

from tests.sandbox.conftest import HOOKS, KEY, SECRET
from tests.sandbox.described import check_answer
from tests.sandbox.receiver import Receiver
from vonage import jwt, webhooks


def ask(sandbox: Sandbox, operation: Operation, **arguments: Any) -> httpx.Response:
    path = operation.path.replace("{api_key}", KEY).replace("{type}", "sms").replace("{product}", "sms-outbound")
    for name in operation.pattern.groupindex:
        path = path.replace(f"{{{name}}}", "any")
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox", event_hooks=HOOKS) as client:
        return client.request(operation.verb, path, **arguments)


def is_refused(operation: Operation, response: httpx.Response) -> bool:
    """Whether the credentials were refused, in the manner of the product."""
    if operation.outcome is None or "4" not in map(str, operation.outcome["failures"].get("authentication", ())):
        return response.status_code == (401 if 401 in operation.errors or 403 not in operation.errors else 403)
    answer = response.json()
    items = operation.outcome.get("items")
    entry = answer[items.removeprefix("/")][0] if items else answer
    return response.status_code == 200 and str(entry[operation.outcome["code"]]) == "4"


SECURED = [operation for operation in routing.known().values() if operation.security]


@pytest.mark.parametrize("operation", SECURED, ids=lambda operation: operation.id)
def test_no_operation_works_without_credentials(sandbox: Sandbox, operation: Operation) -> None:
    assert is_refused(operation, ask(sandbox, operation))
    assert is_refused(operation, ask(sandbox, operation, auth=(KEY, "wrong")))
    if not FOREIGN.intersection(
        kind for kinds in operation.security for kind in kinds
    ):  # somebody else gives those out
        assert is_refused(operation, ask(sandbox, operation, headers={"Authorization": "Bearer a.b.c"}))
    assert is_refused(operation, ask(sandbox, operation, headers={"Authorization": "Basic ???"}))
    assert {request["verdict"] for request in sandbox.requests} == {"unauthorised"}


@pytest.mark.parametrize("operation", SECURED, ids=lambda operation: operation.id)
def test_no_operation_falls_over_junk(sandbox: Sandbox, operation: Operation) -> None:
    token = jwt.make(sandbox.credentials.application_id, sandbox.credentials.private_key)
    takes_key = any("basic" in alternative for alternative in operation.security)
    proof: dict[str, Any] = {"auth": (KEY, SECRET)} if takes_key else {"headers": {"Authorization": f"Bearer {token}"}}
    for junk in (b"", b"{", b"[]", b"null", b'"text"', b"\xff\xfe", b"[" * 5000, b'{"to": NaN}', b"a=b&c"):
        response = ask(sandbox, operation, content=junk, **proof)
        assert response.status_code < 500
        check_answer(response)


@pytest.mark.parametrize(
    ("claims", "why"),
    [
        ({"exp": int(time.time()) - 3600, "iat": int(time.time()) - 7200}, "expired"),
        ({"nbf": int(time.time()) + 3600}, "becomes valid only in"),
        ({"iat": int(time.time()) + 3600}, "future"),
        ({"application_id": "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"}, "unknown application"),
    ],
)
def test_tokens_must_hold(sandbox: Sandbox, claims: dict[str, Any], why: str) -> None:
    token = jwt.make(sandbox.credentials.application_id, sandbox.credentials.private_key, claims=claims)
    response = ask(sandbox, routing.known()["list_calls"], headers={"Authorization": f"Bearer {token}"})

    assert response.status_code == 401
    assert why in response.json()["detail"]


@pytest.mark.parametrize("junk", ["now", "nan", [1], True, -1, pytest.param(10**400, id="huge")])
def test_a_token_needs_a_time(sandbox: Sandbox, junk: Any) -> None:
    claims = {"application_id": sandbox.credentials.application_id, "jti": "1", "iat": junk}
    token = PyJWT().encode(claims, sandbox.credentials.private_key, algorithm="RS256")
    response = ask(sandbox, routing.known()["list_calls"], headers={"Authorization": f"Bearer {token}"})

    assert response.status_code == 401
    assert "'iat' of the token is not a time" in response.json()["detail"]


def test_a_token_of_another_key_is_refused(sandbox: Sandbox) -> None:
    token = jwt.make(sandbox.credentials.application_id, keys.make().private)
    response = ask(sandbox, routing.known()["list_calls"], headers={"Authorization": f"Bearer {token}"})

    assert response.status_code == 401
    assert "signature" in response.json()["detail"]


def test_skipped_time_makes_nobody_a_stranger(sandbox: Sandbox, app: httpx.Client, receiver: Receiver) -> None:
    """The clocks of programs have not moved: neither are their tokens old, nor may webhooks come from the future."""
    sandbox.advance(jwt.DEFAULT_TTL + 120)
    body = {"channel": "sms", "message_type": "text", "to": "447700900000", "from": "Acme", "text": "Hello"}
    assert app.post("/v1/messages", json=body).status_code == 202
    sandbox.wait_until_idle()

    delivery = receiver.deliveries[-1]
    event = webhooks.parse(delivery.body, delivery.headers, secret=sandbox.credentials.signature_secret)
    assert event["status"] == "delivered"


@pytest.mark.parametrize(
    ("method", "path", "status", "near"),
    [
        ("POST", "/v2/message", 404, "POST /v1/messages"),
        ("GET", "/v1/call", 404, "GET /v1/calls"),
        ("PUT", "/v1/calls/abc/tlak", 404, "PUT /v1/calls/{uuid}/talk"),
        ("GET", "/accounts/abc/secret", 404, "GET /accounts/{api_key}/secrets"),
        ("POST", "/", 404, "POST"),
    ],
)
def test_an_unknown_route_names_the_nearest(sandbox: Sandbox, method: str, path: str, status: int, near: str) -> None:
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox") as client:
        response = client.request(method, path)

    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    assert near in response.json()["detail"]
    assert sandbox.requests[0]["verdict"] == "unknown_route"


@pytest.mark.parametrize(
    "path",
    ["/", "/health", "/v1", "/v1/foo", "/v1/totally/different", "/v2/x/y", "/t/vbc.prod/foo", "/a/b/c"],
)
def test_an_unknown_route_that_looks_like_none_names_none(sandbox: Sandbox, path: str) -> None:
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox") as client:
        response = client.get(path)

    assert response.status_code == 404
    assert "nearest" not in response.text


def test_of_a_huge_path_only_the_beginning_counts(sandbox: Sandbox) -> None:
    """To compare all of it with every operation would take the sandbox seconds."""
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox") as client:
        response = client.get(f"/v1/calls/{'a' * 30_000}/b")

    assert response.status_code == 404
    assert len(response.json()["detail"]) < 400


def test_a_wrong_verb_names_the_right_ones(sandbox: Sandbox) -> None:
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox") as client:
        response = client.delete("/v1/calls")

    assert response.status_code == 405
    assert response.headers["allow"] == "GET, POST"


def test_no_two_operations_share_a_path() -> None:
    places = [(each.verb, each.pattern.pattern) for each in routing.known().values()]
    assert len(places) == len(set(places))


def test_the_log_says_what_was_wrong_and_keeps_no_secret(sandbox: Sandbox, basic: httpx.Client) -> None:
    basic.post("/v1/messages", json={"channel": "sms", "message_type": "text", "to": "1", "from": "A", "text": "x"})
    basic.post(f"/accounts/{KEY}/secrets?api_secret={SECRET}", json={"secret": "Correct7horse"})
    made = basic.post("/v2/applications", json={"name": "Desk"}).json()
    application, secret, wrong = sandbox.requests

    assert wrong["verdict"] == "invalid"
    assert [problem["path"] for problem in wrong["problems"]] == ["to"]
    assert secret["body"] == {"secret": "***"}
    assert secret["headers"]["authorization"] == "Basic ***"
    assert "Correct7horse" not in str(secret)
    assert SECRET not in str(secret)
    assert made["keys"]["private_key"][50:90] not in str(application)


def test_a_huge_body_is_refused(sandbox: Sandbox, basic: httpx.Client) -> None:
    assert basic.post("/any", content=b" " * (LARGEST_BODY + 1)).status_code == 413
