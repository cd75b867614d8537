"""Arguments, environment, hosts, headers and options for some calls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from vonage_openapi.voice.api import list_calls

import vonage
from tests.vonage.server import Reply, Server
from vonage import jwt


def test_the_environment_fills_in(server: Server, private_key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "VONAGE_API_KEY": "abcd1234",
        "VONAGE_API_SECRET": "s3cret",
        "VONAGE_SIGNATURE_METHOD": "sha256",
        "VONAGE_SIGNATURE_SECRET": "sig",
        "VONAGE_APPLICATION_ID": "an-app",
        "VONAGE_PRIVATE_KEY": private_key,
        "VONAGE_BASE_URL": server.url,
    }.items():
        monkeypatch.setenv(name, value)
    with vonage.Client() as client:
        assert (client.api_key, client.api_secret, client.application_id) == ("abcd1234", "s3cret", "an-app")
        assert client.signature({"a": "1", "timestamp": "1"}) != ""
        client.voice.get_calls()
    claims = jwt.decode(server.last.authorization.removeprefix("Bearer ")).claims
    assert claims["application_id"] == "an-app"


def test_a_key_may_be_a_file_or_a_function(server: Server, private_key: str, tmp_path: Path) -> None:
    path = tmp_path / "private.key"
    path.write_text(private_key)
    for source in (str(path), path, private_key.encode(), lambda: private_key):
        with vonage.Client(application_id="an-app", private_key=source, base_url=server.url) as client:
            client.voice.get_calls()
    assert len({request.authorization for request in server.received}) == 4


@pytest.mark.parametrize(
    "source", ["./nowhere.key", "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", "hello"]
)
def test_a_key_that_is_none_is_refused_at_once(source: str) -> None:
    with pytest.raises(vonage.InvalidKeyError):
        vonage.Client(application_id="an-app", private_key=source)


def test_a_token_is_used_again_until_it_is_refused(client: vonage.Client, server: Server) -> None:
    client.voice.get_calls()
    client.voice.get_calls()
    assert server.received[0].authorization == server.received[1].authorization
    server.answer(Reply(401, {}), Reply(body={}))
    with pytest.raises(vonage.AuthenticationError):
        client.voice.get_calls()
    client.voice.get_calls()
    assert server.last.authorization != server.received[0].authorization


def test_auth_replaces_the_claims(client: vonage.Client, server: Server) -> None:
    client.auth(jti="fixed", nbf=1)
    client.voice.get_calls()
    client.auth({"sub": "alice"})
    client.voice.get_calls()
    first, second = (jwt.decode(r.authorization.removeprefix("Bearer ")).claims for r in server.received)
    assert (first["jti"], first["nbf"]) == ("fixed", 1)
    assert second["sub"] == "alice"
    assert "nbf" not in second


@pytest.mark.parametrize(
    ("call", "credentials", "words"),
    [
        ("voice.get_calls", {"key": "abcd1234", "secret": "s"}, "application id and its private key"),
        ("account.get_balance", {}, "API key and secret"),
        ("account.get_balance", {"key": "abcd1234"}, "API key and secret"),
    ],
)
def test_missing_credentials_are_named(server: Server, call: str, credentials: dict[str, Any], words: str) -> None:
    client = vonage.Client(**credentials, base_url=server.url)
    product, method = call.split(".")
    with pytest.raises(vonage.MissingCredentialsError, match=words):
        getattr(getattr(client, product), method)()
    assert not server.received


def test_hosts_can_be_read_and_set() -> None:
    client = vonage.Client()
    assert (client.host(), client.api_host()) == ("rest.nexmo.com", "api.nexmo.com")
    assert client.host("mio.nexmo.com") is None
    assert (client.host(), client.api_host()) == ("mio.nexmo.com", "api.nexmo.com")


@pytest.mark.parametrize(
    ("region", "host"),
    [(None, "api.nexmo.com"), ("eu", "api-eu.nexmo.com"), ("ap", "api-ap.nexmo.com")],
)
def test_a_region_has_its_host(settings: dict[str, Any], region: str | None, host: str) -> None:
    import httpx

    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(202, json={"message_uuid": "u"})

    client = vonage.Client(**settings, region=region, http_client=httpx.MockTransport(handler))
    message = {"channel": "sms", "message_type": "text", "to": "447700900000", "from": "A", "text": "Hello"}
    client.messages.send_message(message)  # type: ignore[arg-type]
    assert seen == [host]


@pytest.mark.parametrize("base", ["nowhere", "ftp://x", "http://user:pw@host", "http://x?y=1"])
def test_a_base_url_must_be_one(base: str) -> None:
    with pytest.raises(vonage.Error, match="base_url"):
        vonage.Client(base_url=base)


def test_a_base_url_may_have_a_path(server: Server, settings: dict[str, Any]) -> None:
    with vonage.Client(**settings, base_url=f"{server.url}/gateway/") as client:
        client.account.get_balance()
    assert server.last.path == "/gateway/account/get-balance"


def test_the_user_agent_names_the_program(server: Server, settings: dict[str, Any]) -> None:
    with vonage.Client(**settings, base_url=server.url, app_name="Shop", app_version="1.2") as client:
        client.account.get_balance()
    assert server.last.headers["user-agent"].startswith(f"vonage-python/{vonage.__version__} python/3.")
    assert server.last.headers["user-agent"].endswith(" Shop/1.2")


def test_options_hold_for_some_calls_only(client: vonage.Client, server: Server) -> None:
    client.with_options(headers={"X-Trace": "4711"}).account.get_balance()
    client.account.get_balance()
    assert server.received[0].headers["x-trace"] == "4711"
    assert "x-trace" not in server.received[1].headers
    assert server.connections == 1, "the copy shares the connections"


def test_a_token_of_your_own(client: vonage.Client, server: Server) -> None:
    client.with_options(headers={"Authorization": "Bearer mine"}).voice.get_calls()
    assert server.last.authorization == "Bearer mine"


@pytest.mark.parametrize("value", [-1, "many", True, 1.5])
def test_retries_are_a_whole_number(value: Any) -> None:
    with pytest.raises(vonage.Error, match="max_retries"):
        vonage.Client(max_retries=value)


def test_a_header_cannot_break_the_line(client: vonage.Client, server: Server) -> None:
    with pytest.raises(vonage.ValidationError, match="line break"):
        client.with_options(headers={"X-A": "b\r\nX-C: d"}).account.get_balance()
    assert not server.received


def test_validation_can_warn_or_be_off(client: vonage.Client, server: Server) -> None:
    bad: Any = {"from": "A", "to": "+44", "text": "x"}
    with pytest.raises(vonage.ValidationError):
        client.sms.send_message(bad)
    with pytest.warns(vonage.ValidationWarning, match="7 to 15 digits"):
        client.with_options(validate="warn").sms.send_message(bad)
    client.with_options(validate="off").sms.send_message(bad)
    assert len(server.received) == 2


def test_the_whole_answer(client: vonage.Client, server: Server) -> None:
    server.answer(Reply(body={"value": 2}, headers={"X-Request-Id": "r-1"}))
    response = client.with_raw_response(client.account.get_balance)()
    assert (response.status, response.request_id, response.data["value"]) == (200, "r-1", 2)
    assert response.elapsed is not None
    assert response.content == b'{"value": 2}'


async def test_the_whole_answer_awaited(server: Server, settings: dict[str, Any]) -> None:
    server.answer(Reply(body={"value": 2}))
    async with vonage.AsyncClient(**settings, base_url=server.url) as client:
        response = await client.with_raw_response(client.account.get_balance)()
    assert (response.status, response.data["value"]) == (200, 2)


def test_a_raw_endpoint_takes_the_client(client: vonage.Client, server: Server) -> None:
    server.answer(Reply(500, {}), Reply(body={"count": 0, "_embedded": {"calls": []}}))
    page = list_calls.sync(client=client, page_size=5)
    assert page.embedded.calls == []
    assert server.last.query == [("page_size", "5")]
    assert server.last.authorization.startswith("Bearer ")
