"""Making a client, where its requests go, and the calls that name host and path themselves."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import APP, KEY, SECRET, Caller
from tests.vonage.server import Nowhere, Reply, Server
from vonage import errors

HERE = "http://127.0.0.1:8000"


def url_of(call: Callable[[vonage.Client], Any], **settings: Any) -> str:
    """Where a call goes."""
    nowhere = Nowhere()
    call(vonage.Client(**{"key": KEY, "secret": SECRET, "http_client": nowhere, **settings}))
    return nowhere.urls[-1]


def balance(client: vonage.Client) -> Any:
    return client.account.get_balance()


def secrets(client: vonage.Client) -> Any:
    return client.account.list_secrets(KEY)


# Construction


def test_the_arguments_of_3x_come_in_their_order() -> None:
    client = vonage.Client("k", "s", "sig", "sha256", None, None, "App", "1.0", 7, 10, 20, 2)
    assert (client.api_key, client.api_secret, client.signature_secret) == ("k", "s", "sig")
    assert client.signature_method == "sha256"
    assert client.timeout == 7
    assert client.headers["User-Agent"].endswith(" App/1.0")


@pytest.mark.parametrize("key", [None, ""])
def test_the_environment_fills_in(monkeypatch: pytest.MonkeyPatch, private_key: str, key: str | None) -> None:
    for name, value in {
        "API_KEY": "env-key",
        "API_SECRET": "env-secret",
        "SIGNATURE_SECRET": "env-signature-secret",
        "SIGNATURE_METHOD": "sha512",
        "APPLICATION_ID": APP,
        "PRIVATE_KEY": private_key,
        "BASE_URL": HERE,
    }.items():
        monkeypatch.setenv(f"VONAGE_{name}", value)
    client = vonage.Client(key)
    assert (client.api_key, client.api_secret, client.signature_secret) == (
        "env-key",
        "env-secret",
        "env-signature-secret",
    )
    assert client.signature_method == "sha512"
    assert client.application_id == APP
    assert HERE in repr(client)
    assert vonage.Client("mine").api_key == "mine"
    assert len(client.signature({"a": "b"})) == 128


@pytest.mark.parametrize("source", ["argument", "environment"])
def test_a_key_file_that_is_not_there_is_reported_at_once(monkeypatch: pytest.MonkeyPatch, source: str) -> None:
    if source == "environment":
        monkeypatch.setenv("VONAGE_PRIVATE_KEY", "./nowhere.key")
    given = {"private_key": "./nowhere.key"} if source == "argument" else {}
    for more in ({"application_id": APP}, {}):
        with pytest.raises(errors.KeyFileNotFoundError, match=r"nowhere\.key"):
            vonage.Client(**given, **more)  # type: ignore[arg-type]


def test_a_key_file_that_holds_none_is_reported_at_once(tmp_path: Path) -> None:
    file = tmp_path / "private.key"
    file.write_text("not a key, but rather secret")
    with pytest.raises(errors.InvalidKeyError, match=r"private\.key") as caught:
        vonage.AsyncClient(application_id=APP, private_key=file)
    assert "rather" not in str(caught.value)


@pytest.mark.parametrize(
    "value", [0, -1, True, "5", (1,), (1, 2, 3, 4), (1, 2, 0), (1, "2"), float("nan"), float("inf"), object()]
)
def test_a_timeout_of_another_shape_is_refused(value: Any) -> None:
    client = vonage.Client()
    ways: list[Callable[[], object]] = [
        lambda: vonage.Client(timeout=value),
        lambda: setattr(client, "timeout", value),
        lambda: client.with_options(timeout=value),
    ]
    for set_it in ways:
        with pytest.raises(errors.Error, match=r"timeout: must be seconds above 0, or \(connect, read\)"):
            set_it()


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        (None, (5.0, 30.0, 120.0)),
        (3, (3.0, 3.0, 120.0)),
        (100, (100.0, 100.0, 200.0)),  # a total that was not asked for cuts nothing short that was
        ((1, 2.5), (1.0, 2.5, 120.0)),
        ([1, None], (1.0, None, None)),
        ((1, 2.5, 3), (1.0, 2.5, 3.0)),
        (vonage.Timeout(read=9), (5.0, 9.0, 120.0)),
        (vonage.Timeout(total=None), (5.0, 30.0, None)),
    ],
)
def test_timeouts_reach_the_transport(given: Any, seconds: tuple[float | None, ...]) -> None:
    class Watch(Nowhere):
        def open(self, outgoing: Any) -> Any:
            self.timeout = outgoing.timeout
            return super().open(outgoing)

    watch = Watch()
    client = vonage.Client(KEY, SECRET, http_client=watch)
    client.timeout = given
    assert client.timeout == given
    balance(client)
    assert watch.timeout == seconds


def test_a_validate_of_another_kind_is_refused() -> None:
    wrong: Any = "no"
    with pytest.raises(errors.Error, match="validate: must be 'error', 'warn' or 'off', not 'no'"):
        vonage.Client(validate=wrong)
    with pytest.raises(errors.Error, match="validate: must be"):
        vonage.Client().with_options(validate=wrong)


def test_repr_shows_no_secret(settings: dict[str, Any]) -> None:
    client = vonage.Client(**settings, signature_secret="hush-hush-hush", headers={"X": "psst"})
    for shown in (repr(client), str(client.with_options(token="whisper")), repr(client._credentials)):
        assert not any(secret in shown for secret in (SECRET, "hush", "psst", "whisper"))
    assert "basic, jwt, signature" in repr(client)


def test_a_client_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="holds secrets and connections"):
        pickle.dumps(vonage.Client())


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_goes_its_own_way(copied: Callable[[vonage.Client], vonage.Client], settings: dict[str, Any]) -> None:
    transport = Nowhere()
    client = vonage.Client(**settings, http_client=transport)
    other = copied(client)
    assert other.sms._client is other
    assert client.sms._client is client

    other.host("mio.nexmo.com")
    other.headers["X-Trace"] = "1"
    other.api_key, other.api_secret = "another", None
    other.timeout = 9
    other.auth(sub="ada")
    balance(client)

    assert transport.urls == ["https://rest.nexmo.com/account/get-balance"]
    assert "X-Trace" not in client.headers
    assert (client.api_key, client.timeout) == (KEY, None)
    with pytest.raises(vonage.MissingCredentialsError):
        balance(other)


def test_no_event_loop_is_needed_to_make_an_async_client() -> None:
    for backend in ("httpx", "httpx2", "aiohttp"):
        assert vonage.AsyncClient(KEY, SECRET, backend=backend).sms


async def test_products_are_made_once_and_hold_their_client(kind: type[Any]) -> None:
    client = kind(KEY, SECRET)
    assert client.sms is client.sms
    other = client.with_options(timeout=1)
    assert other.sms is not client.sms
    assert other.sms._client is other


async def test_with_blocks_close(kind: type[Any], server: Server) -> None:
    caller = Caller(kind, key=KEY, secret=SECRET, base_url=server.url)
    for _ in range(2):
        if caller.is_async:
            async with caller.client as client:
                await client.account.get_balance()
        else:
            with caller.client as client:
                client.account.get_balance()
    assert server.connections == 2


# Hosts


@pytest.mark.parametrize("address", [HERE, f"{HERE}/", "https://gw.example.com/a/b", "http://[::1]:8000"])
def test_base_url(address: str) -> None:
    assert url_of(balance, base_url=address) == f"{address.rstrip('/')}/account/get-balance"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1:8000",
        "ftp://x",
        "http://",
        "http://x?y=1",
        "http://x#y",
        "http://user:hush@x",
        "http://x:port",
        "http://x:99999",
        "http://[::1",
        "http://a b",
        "http://x\n",
        "http://" + "a" * 64,
        "http://a..b",
    ],
)
def test_a_base_url_that_is_none_is_refused_without_quoting_it(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    with pytest.raises(errors.Error, match=r"^base_url: must be an address") as caught:
        vonage.Client(base_url=address)
    assert "hush" not in str(caught.value)
    monkeypatch.setenv("VONAGE_BASE_URL", address)
    with pytest.raises(errors.Error, match=r"^VONAGE_BASE_URL: must be an address"):
        vonage.Client()


def test_hosts_are_those_of_the_descriptions() -> None:
    assert url_of(balance) == "https://rest.nexmo.com/account/get-balance"
    assert url_of(secrets) == f"https://api.nexmo.com/accounts/{KEY}/secrets"


@pytest.mark.parametrize("host", ["sms.example.com", "sms.example.com:8443", "[::1]:8443", "gw.example.com/v1/rest"])
def test_a_host_can_be_replaced_at_any_time(host: str) -> None:
    nowhere = Nowhere()
    client = vonage.Client(KEY, SECRET, http_client=nowhere)
    product = client.account
    assert client.host() == "rest.nexmo.com"
    assert client.host(host) is None
    assert client.host() == host
    product.get_balance()
    client.with_options(timeout=1).account.get_balance()
    product.list_secrets(KEY)
    assert nowhere.urls == [
        f"https://{host}/account/get-balance",
        f"https://{host}/account/get-balance",
        f"https://api.nexmo.com/accounts/{KEY}/secrets",
    ]


@pytest.mark.parametrize("host", ["", "https://x", "x y", "user@x", "x?y", "x:port", "http://127.0.0.1:1", 5])
def test_a_host_that_is_none_is_refused(host: Any) -> None:
    client = vonage.Client()
    with pytest.raises(errors.Error, match=r"^host: must be a host"):
        client.host(host)
    with pytest.raises(errors.Error, match=r"^api_host: must be a host"):
        client.api_host(host)


@pytest.mark.parametrize(
    ("region", "host"),
    [
        (None, "api.nexmo.com"),
        ("eu", "api-eu-3.vonage.com"),
        ("eu-4", "api-eu-4.vonage.com"),
        ("us", "api-us-3.vonage.com"),
        ("ap", "api-ap-3.vonage.com"),
    ],
)
def test_regions(private_key: str, region: str | None, host: str) -> None:
    jwt = {"application_id": APP, "private_key": private_key}
    assert url_of(lambda client: client.voice.get_call("x"), region=region, **jwt) == f"https://{host}/v1/calls/x"


def test_a_narrow_region_takes_the_wide_host_and_an_api_without_regions_its_own(settings: dict[str, Any]) -> None:
    nowhere = Nowhere()
    client = vonage.Client(**settings, http_client=nowhere, region="us-3")
    client.messages.send_message(
        {"channel": "sms", "message_type": "text", "to": "447700900000", "from": "AcmeInc", "text": "Hello"}
    )
    client.account.get_balance()
    assert [url.split("/")[2] for url in nowhere.urls] == ["api-us.nexmo.com", "rest.nexmo.com"]


def test_a_region_that_an_api_lacks_is_named(settings: dict[str, Any]) -> None:
    client = vonage.Client(**settings).with_options(region="mars")
    with pytest.raises(errors.Error, match=r"^region: get_call has ap-3, .*us-4, not 'mars'"):
        client.voice.get_call("x")


def test_an_api_host_of_ones_own_wins_over_the_region(private_key: str) -> None:
    def call(client: vonage.Client) -> None:
        client.api_host("api-eu.vonage.com")
        client.voice.get_call("x")

    jwt = {"application_id": APP, "private_key": private_key}
    assert url_of(call, region="us", **jwt) == "https://api-eu.vonage.com/v1/calls/x"


# The calls that name host and path


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
async def test_low_level_calls(caller: Caller, server: Server, verb: str) -> None:
    server.answer(Reply(body={"ok": True}))
    params = {"b": "ü", "a": [1, 2]}
    assert await caller(getattr(caller.client, verb)("api.nexmo.com", "/x", params, "header")) == {"ok": True}
    assert (server.last.verb, server.last.path) == (verb.upper(), "/x")
    assert server.last.authorization.startswith("Basic ")
    if verb in ("get", "delete"):
        assert server.last.query == [("b", "ü"), ("a", "1"), ("a", "2")]
    else:
        assert server.last.json == params
    assert params == {"b": "ü", "a": [1, 2]}


async def test_low_level_credentials(caller: Caller, server: Server) -> None:
    client = caller.client
    await caller(client.get("api.nexmo.com", "/x", auth_type="params"))
    assert server.last.query == []
    assert server.last.authorization.startswith("Basic ")
    await caller(client.delete("api.nexmo.com", "/x", "jwt"))
    assert server.last.authorization.startswith("Bearer ey")
    await caller(client.post("api.nexmo.com", "/x", {"a": "1"}, "oauth2", False, oauth_token="abc"))
    assert (server.last.authorization, server.last.body) == ("Bearer abc", b"a=1")
    await caller(client.post("api.nexmo.com", "/x", None, "header"))
    assert server.last.body == b""
    client.signature_secret = "s" * 32
    await caller(client.post("api.nexmo.com", "/x", {"a": "1"}, "header", False, True))
    assert {"a", "api_key", "timestamp", "sig"} == dict(server.last.form).keys()


async def test_a_path_may_bring_a_query_of_its_own(caller: Caller, server: Server) -> None:
    await caller(caller.client.get("api.nexmo.com", "/x?a=1", {"b": 2}, "header"))
    assert server.last.query == [("a", "1"), ("b", "2")]
    await caller(caller.client.get("api.nexmo.com", "/x?a=1", auth_type="header"))
    assert server.last.query == [("a", "1")]


@pytest.mark.parametrize("auth_type", [None, "basic", ""])
async def test_low_level_calls_without_credentials_are_refused(
    caller: Caller, server: Server, auth_type: str | None
) -> None:
    with pytest.raises(errors.InvalidAuthenticationTypeError):
        await caller(caller.client.get("api.nexmo.com", "/x", {}, auth_type))
    assert server.received == []


@pytest.mark.parametrize(
    ("host", "path", "problem"),
    [("api.nexmo.com", "x", "request_uri"), ("https://api.nexmo.com", "/x", "host"), ("", "/x", "host")],
)
async def test_low_level_addresses_are_checked(
    caller: Caller, server: Server, host: str, path: str, problem: str
) -> None:
    with pytest.raises(errors.Error, match=f"^{problem}: must be"):
        await caller(caller.client.get(host, path, {}, "header"))
    assert server.received == []


def test_parse_reads_the_answers_of_other_libraries() -> None:
    import httpx

    client = vonage.Client()
    assert client.parse("rest.nexmo.com", httpx.Response(200, json={"a": 1})) == {"a": 1}
    assert client.parse("rest.nexmo.com", httpx.Response(204)) is None
    assert client.parse("rest.nexmo.com", httpx.Response(200, content=b"x")) == b"x"
    with pytest.raises(errors.ServerError, match=r"503 response from rest\.nexmo\.com"):
        client.parse("rest.nexmo.com", httpx.Response(503))
