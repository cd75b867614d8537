"""Credentials of other APIs: what arrives at their servers, and that nothing of Vonage's ever does."""

from __future__ import annotations

import base64
import copy
import json
import logging
from collections.abc import AsyncIterator, Callable, Generator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

import vonage
from tests.support.compiled import Package, compiled
from tests.vonage.conftest import BACKENDS, KEY, SECRET, Caller, name_of
from tests.vonage.server import Nowhere, Reply, Server
from tests.vonage.test_tracebacks import assert_nothing_shown
from vonage import errors

Connect = Callable[..., Caller]
Security = list[dict[str, list[str]]]

HERE = "http://127.0.0.1:1"  # where it really goes is said by base_url
QUERY_KEY, COOKIE_KEY, HEADER_KEY, TOKEN, PASSWORD = "qk-12345/&=?", "ck-67890=", "hk-13579", "tok-24680", "pässword:2"


def api(schemes: Mapping[str, Any], operations: Mapping[str, Security | None], server: str = HERE) -> dict[str, Any]:
    """A description with one operation for each security."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Another API", "version": "1"},
        "servers": [{"url": server}],
        "paths": {
            f"/{name}": {
                "get": {
                    "operationId": name,
                    "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                    "responses": {"200": {"description": "Done."}},
                    **({} if security is None else {"security": security}),
                }
            }
            for name, security in operations.items()
        },
        "components": {"securitySchemes": schemes},
    }


def key(place: str, name: str) -> dict[str, str]:
    return {"type": "apiKey", "in": place, "name": name}


FLOWS = {"clientCredentials": {"tokenUrl": "https://example.com/token", "scopes": {}}}
SHOP = api(
    {"api_key": key("query", "key"), "session": key("cookie", "sid")},
    {"by_query": [{"api_key": []}], "by_cookie": [{"session": []}], "open_to_all": [], "silent": None},
)
MAIL = api(
    {"basic": {"type": "http", "scheme": "Basic"}, "jwt": {"type": "http", "scheme": "bearer"}},
    {"by_either": [{"basic": []}, {"jwt": []}], "by_token": [{"jwt": []}], "by_choice": [{}, {"basic": []}]},
)
BANK = api(
    {
        "oauth": {"type": "oauth2", "flows": FLOWS},
        "openid": {"type": "openIdConnect", "openIdConnectUrl": "https://example.com/.well-known"},
        "client_id": key("header", "BANK-Client-Id"),
        "secret": key("header", "BANK-Secret"),
        "digest": {"type": "http", "scheme": "digest"},
        "mtls": {"type": "mutualTLS"},
    },
    {
        "by_oauth": [{"oauth": ["read"]}],
        "by_openid": [{"openid": []}],
        "by_pair": [{"client_id": [], "secret": []}],
        "by_pair_or_token": [{"client_id": [], "secret": []}, {"oauth": []}],
        "by_digest": [{"digest": []}],
        "by_certificate": [{"mtls": []}],
        "by_undescribed": [{"ghost": []}],
    },
)
VONAGES = api(
    {
        "basicAuth": {"type": "http", "scheme": "basic"},
        "bearerAuth": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
        "inQuery": key("query", "api_key"),
        "inQueryToo": key("query", "api_secret"),
    },
    {"by_basic": [{"basicAuth": []}], "by_jwt": [{"bearerAuth": []}], "by_query": [{"inQuery": [], "inQueryToo": []}]},
    "https://api.nexmo.com",
)
NEAR = api(
    {"basic": {"type": "http", "scheme": "basic"}}, {"by_basic": [{"basic": []}]}, "https://api.nexmo.com.evil.example"
)
NOWHERE = api({"jwt": {"type": "http", "scheme": "bearer"}}, {"by_jwt": [{"jwt": []}]}, "/")


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Generator[dict[str, Package]]:
    folder = tmp_path_factory.mktemp("apis")
    described = {"shop": SHOP, "mail": MAIL, "bank": BANK, "vonages": VONAGES, "near": NEAR, "nowhere_api": NOWHERE}
    with ExitStack() as stack:
        made: dict[str, Package] = {}
        for name, document in described.items():
            path = folder / f"{name}.json"
            path.write_text(json.dumps(document), encoding="utf-8")
            made[name] = stack.enter_context(compiled(path, folder, f"{name}_package"))
        yield made


@pytest.fixture(params=[BACKENDS[0], BACKENDS[2], BACKENDS[4]], ids=name_of)
async def caller(request: pytest.FixtureRequest, server: Server, settings: dict[str, Any]) -> AsyncIterator[Caller]:
    kind, backend = request.param
    signed = {"signature_secret": "s1gnature-secret", "base_url": server.url, "backend": backend, "max_retries": 0}
    made = Caller(kind, **settings, **signed)
    yield made
    assert not [each for each in server.received if is_of_vonage(each.headers, each.query)]
    await made.close()


def is_of_vonage(headers: Mapping[str, str], query: list[tuple[str, str]]) -> bool:
    """Whether a request holds the account's secret, its key, or a token of the application."""
    basic = base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
    text = f"{[*headers.values()]} {query}"
    return any(part in text for part in (SECRET, KEY, basic, "eyJ"))


async def call(caller: Caller, package: Package, name: str, credentials: Any = None, **arguments: Any) -> Any:
    client = caller.client if credentials is None else caller.client.with_credentials(credentials)
    endpoint = package.endpoint(name)
    return await caller((endpoint.asyncio if caller.is_async else endpoint.sync)(client=client, **arguments))


def proofs(server: Server) -> dict[str, str]:
    """What the latest request proves itself with."""
    names = ("authorization", "cookie", "bank-client-id", "bank-secret")
    return {name: server.last.headers[name] for name in names if name in server.last.headers}


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


PAIR = {"client_id": HEADER_KEY, "secret": b"hs-2"}
PAIR_SENT = {"bank-client-id": HEADER_KEY, "bank-secret": "hs-2"}
SENT: list[tuple[str, str, dict[str, Any], dict[str, str]]] = [
    ("shop", "by_cookie", {"session": COOKIE_KEY}, {"cookie": f"sid={COOKIE_KEY}"}),
    ("shop", "open_to_all", {"api_key": QUERY_KEY, "session": COOKIE_KEY}, {}),
    ("shop", "silent", {"api_key": QUERY_KEY}, {}),
    ("mail", "by_either", {"basic": ("user", PASSWORD)}, {"authorization": basic("user", PASSWORD)}),
    ("mail", "by_either", {"jwt": TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
    ("mail", "by_either", {"jwt": TOKEN, "basic": ["u", ""]}, {"authorization": basic("u", "")}),
    ("mail", "by_either", {"jwt": TOKEN, "basic": None}, {"authorization": f"Bearer {TOKEN}"}),
    ("mail", "by_token", {"jwt": f"Bearer {TOKEN}\n"}, {"authorization": f"Bearer {TOKEN}"}),
    ("mail", "by_token", {"jwt": lambda: TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
    ("mail", "by_choice", {"jwt": TOKEN}, {}),
    ("mail", "by_choice", {}, {}),
    ("mail", "by_choice", {"basic": lambda: ("u", "p")}, {"authorization": basic("u", "p")}),
    ("bank", "by_oauth", {"oauth": TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
    ("bank", "by_openid", {"openid": lambda: TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
    ("bank", "by_pair", PAIR, PAIR_SENT),
    ("bank", "by_pair_or_token", {**PAIR, "oauth": TOKEN}, PAIR_SENT),
    ("bank", "by_pair_or_token", {"client_id": HEADER_KEY, "oauth": TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
    ("bank", "by_digest", {"digest": True}, {}),
    ("bank", "by_certificate", {"mtls": True}, {}),
    ("nowhere_api", "by_jwt", {"jwt": TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
]  # fmt: skip


@pytest.mark.parametrize(("package", "name", "credentials", "sent"), SENT)
async def test_what_arrives(
    caller: Caller, server: Server, packages: dict[str, Package], package: str, name: str, credentials: Any, sent: Any
) -> None:
    await call(caller, packages[package], name, credentials, q="a b")
    assert proofs(server) == sent
    assert server.last.query == [("q", "a b")]
    assert caller.client.with_credentials(credentials).with_options(timeout=9)._given == {**credentials}


async def test_a_key_in_the_query(
    caller: Caller, server: Server, packages: dict[str, Package], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for arguments in ({}, {"q": "x"}):
        await call(caller, packages["shop"], "by_query", {"api_key": QUERY_KEY}, **arguments)
        assert server.last.query == [*arguments.items(), ("key", QUERY_KEY)]
        assert proofs(server) == {}
    for reply in (
        Reply(403, {"title": "No"}),
        Reply(broken=True),
        Reply(302),
        Reply(200, b"[", {"content-type": "application/json"}),
    ):
        server.answer(reply)
        with pytest.raises(errors.Error) as caught:
            await call(caller, packages["shop"], "by_query", {"api_key": QUERY_KEY})
        assert_nothing_shown(caught.value, QUERY_KEY, "qk-12345%2F%26")
    assert not [
        record for record in caplog.records if record.name.startswith("vonage") and "qk-1" in record.getMessage()
    ]


NONE_FITS: list[tuple[str, str, dict[str, Any], str]] = [
    ("shop", "by_query", {}, r"by_query takes 'api_key' \(a key, sent as query key\); use client.with_credentials\(\{'api_key': ...\}\)$"),
    ("shop", "by_query", {"apikey": QUERY_KEY}, "its description has no 'apikey', which was given"),
    ("mail", "by_either", {}, r"takes 'basic' \(user and password\) or 'jwt' \(a token\); use .*'basic': ..."),
    ("mail", "by_choice", {"Basic": ("u", "p")}, "its description has no 'Basic', which was given"),
    ("bank", "by_pair", {"client_id": HEADER_KEY}, r"'client_id' .* and 'secret' .*; use client.with_credentials\(\{'secret': ...\}\)$"),
    ("bank", "by_oauth", {}, "'oauth' .a token of OAuth 2, or a function for it.; use"),
    ("bank", "by_openid", {"oauth": TOKEN}, "'openid' .a token of OpenID Connect"),
    ("bank", "by_digest", {}, "takes 'digest', which is HTTP digest authentication and not done here: have your own [^\n]*$"),
    ("bank", "by_digest", {"digest": ("u", PASSWORD)}, "which is HTTP digest authentication and not done here"),
    ("bank", "by_certificate", {}, "takes 'mtls', which is mutual TLS: put your certificate into ssl_context="),
    ("bank", "by_undescribed", {}, "takes 'ghost', a kind that is not known"),
]  # fmt: skip


@pytest.mark.parametrize(("package", "name", "credentials", "told"), NONE_FITS)
async def test_what_is_missing_is_said_and_nothing_is_sent(
    caller: Caller, server: Server, packages: dict[str, Package], package: str, name: str, credentials: Any, told: str
) -> None:
    with pytest.raises(errors.MissingCredentialsError, match=told) as caught:
        await call(caller, packages[package], name, credentials)
    assert server.received == []
    assert_nothing_shown(caught.value, PASSWORD, HEADER_KEY, TOKEN)


UNUSABLE: list[tuple[str, str, Any, str]] = [
    ("mail", "by_token", {"jwt": f"{TOKEN}\n{TOKEN}"}, r"credentials\['jwt'\]: holds a line break"),
    ("mail", "by_token", {"jwt": " "}, r"credentials\['jwt'\]: is empty"),
    ("mail", "by_token", {"jwt": lambda: None}, r"credentials\['jwt'\]: must be a string, not NoneType"),
    ("mail", "by_token", {"jwt": (TOKEN, TOKEN)}, r"credentials\['jwt'\]: must be a string, not tuple"),
    ("mail", "by_either", {"basic": f"user:{PASSWORD}"}, r"credentials\['basic'\]: must be \(user, password\)"),
    ("mail", "by_either", {"basic": ("us:er", PASSWORD)}, "a user cannot have a colon"),
    ("shop", "by_cookie", {"session": f"{COOKIE_KEY}; admin=1"}, "holds a semicolon"),
    ("mail", "by_token", {"jwt": 5}, r"credentials\['jwt'\]: must be a string, \(user, password\) or a function, not int"),
    ("mail", "by_token", {5: TOKEN}, "the name of a scheme must be a string, not int"),
    ("mail", "by_token", [TOKEN], "credentials: must be a dict by the names of the security schemes, not list"),
]  # fmt: skip


@pytest.mark.parametrize(("package", "name", "credentials", "told"), UNUSABLE)
async def test_what_cannot_be_one_is_refused_unseen(
    caller: Caller, server: Server, packages: dict[str, Package], package: str, name: str, credentials: Any, told: str
) -> None:
    with pytest.raises(errors.Error, match=told) as caught:
        await call(caller, packages[package], name, credentials)
    assert server.received == []
    assert_nothing_shown(caught.value, PASSWORD, COOKIE_KEY, TOKEN)


async def test_what_the_caller_puts_there_counts_as_given(
    caller: Caller, server: Server, packages: dict[str, Package]
) -> None:
    given: list[tuple[str, str, dict[str, str]]] = [
        ("bank", "by_pair", {"BANK-CLIENT-ID": "a", "bank-secret": "b"}),
        ("bank", "by_oauth", {"Authorization": "Own scheme"}),
        ("bank", "by_digest", {"Authorization": "Digest a=b"}),
        ("mail", "by_either", {"authorization": "Own scheme"}),
        ("shop", "by_cookie", {"Cookie": "x=1; sid=2"}),
    ]
    made = copy.copy(caller)
    for package, name, headers in given:
        made.client = caller.client.with_options(headers=headers)
        await call(made, packages[package], name)
        assert proofs(server) == {header.lower(): value for header, value in headers.items()}
    made.client = caller.client.with_options(headers={"BANK-Client-Id": "a", "Cookie": "x=1"})
    await call(made, packages["bank"], "by_pair", {**PAIR})
    assert proofs(server) == {"bank-client-id": "a", "bank-secret": "hs-2", "cookie": "x=1"}
    await call(made, packages["shop"], "by_cookie", {"session": COOKIE_KEY})
    assert proofs(server)["cookie"] == f"x=1; sid={COOKIE_KEY}"


async def test_functions_are_asked_each_time_and_after_a_refusal(
    caller: Caller, server: Server, packages: dict[str, Package]
) -> None:
    made: list[str] = []

    def fresh() -> str:
        made.append(f"token-{len(made)}")
        return made[-1]

    async def fresh_async() -> str:
        return fresh()

    function = fresh_async if caller.is_async else fresh
    await call(caller, packages["bank"], "by_oauth", {"oauth": function})
    server.answer(Reply(401, {}), Reply(body={}))
    await call(caller, packages["bank"], "by_oauth", {"oauth": function})
    assert [each.authorization for each in server.received] == ["Bearer token-0", "Bearer token-1", "Bearer token-2"]
    for steady in (lambda: TOKEN, TOKEN):  # another try would be refused as well
        server.received.clear()
        server.answer(Reply(401, {}), Reply(body={}))
        with pytest.raises(errors.AuthenticationError):
            await call(caller, packages["bank"], "by_oauth", {"oauth": steady})
        assert len(server.received) == 1
    server.received.clear()
    server.answer(Reply(401, {}))
    with pytest.raises(errors.AuthenticationError):
        await call(caller, packages["bank"], "by_oauth", {"oauth": function})
    assert len(server.received) == 2


def test_an_async_function_takes_the_async_client(packages: dict[str, Package], server: Server) -> None:
    async def fetch() -> str:
        return TOKEN

    with vonage.Client(base_url=server.url) as client, pytest.raises(errors.Error, match="takes AsyncClient"):
        packages["bank"].endpoint("by_oauth").sync(client=client.with_credentials({"oauth": fetch}))


# Whose credentials go where


def test_a_description_of_vonage_by_somebody_else_gets_vonages(
    packages: dict[str, Package], server: Server, settings: dict[str, Any]
) -> None:
    nowhere = Nowhere()
    with vonage.Client(**settings, base_url=server.url) as through_base:
        for client in (vonage.Client(**settings, http_client=nowhere), through_base):
            for name in ("by_basic", "by_jwt", "by_query"):
                packages["vonages"].endpoint(name).sync(client=client)
    assert [url.rpartition("/")[0] for url in nowhere.urls] == ["https://api.nexmo.com"] * 3
    assert [each.authorization.partition(" ")[0] for each in server.received] == ["Basic", "Bearer", "Basic"]
    assert [each.query for each in server.received] == [[], [], []]


@pytest.mark.parametrize(
    ("package", "name"), [("near", "by_basic"), ("mail", "by_either"), ("mail", "by_token"), ("nowhere_api", "by_jwt")]
)
def test_all_others_get_nothing_of_vonages(
    packages: dict[str, Package], settings: dict[str, Any], package: str, name: str
) -> None:
    nowhere = Nowhere()
    own = {
        **settings,
        "http_client": nowhere,
        "base_url": "https://gateway.example.com" if package == "nowhere_api" else None,
    }
    client = vonage.Client(**own).with_options(token="t")
    with pytest.raises(errors.MissingCredentialsError, match="with_credentials"):
        packages[package].endpoint(name).sync(client=client)
    assert nowhere.urls == []


def test_one_client_serves_several_apis(packages: dict[str, Package], server: Server, settings: dict[str, Any]) -> None:
    with vonage.Client(**settings, base_url=server.url) as client:
        both = client.with_credentials({"jwt": TOKEN, "secret": "s"}).with_credentials({"client_id": HEADER_KEY})
        packages["mail"].endpoint("by_token").sync(client=both)
        packages["bank"].endpoint("by_pair").sync(client=both)
        both.account.get_balance()
        client.account.get_balance()
        with pytest.raises(errors.MissingCredentialsError):
            packages["mail"].endpoint("by_token").sync(client=client)
    assert TOKEN not in repr(both)
    assert [each.authorization.partition(" ")[0] for each in server.received] == ["Bearer", "", "Basic", "Basic"]
    assert server.received[0].authorization == f"Bearer {TOKEN}"


def test_a_program_calls_three_apis_where_they_are_and_each_sees_its_own_credentials_alone(
    tmp_path: Path, settings: dict[str, Any]
) -> None:
    own = {"api_key": QUERY_KEY, "jwt": TOKEN, "client_id": HEADER_KEY, "secret": "hs-2"}
    calls = {"shop": (SHOP, "by_query"), "mail": (MAIL, "by_token"), "bank": (BANK, "by_pair")}
    seen: dict[str, str] = {}
    with ExitStack() as stack:
        client = stack.enter_context(vonage.Client(**settings, signature_secret="s1gnature-secret", max_retries=0))
        servers = {name: stack.enter_context(Server()) for name in calls}
        for name, (document, operation) in calls.items():
            servers[name].answer(Reply(401), Reply(302, headers={"Location": servers["mail"].url}), Reply(200, {}))
            path = tmp_path / f"{name}.json"
            path.write_text(json.dumps({**document, "servers": [{"url": servers[name].url}]}), encoding="utf-8")
            endpoint = stack.enter_context(compiled(path, tmp_path, f"own_{name}")).endpoint(operation)
            for failure in (errors.AuthenticationError, errors.RedirectError):
                with pytest.raises(failure):
                    endpoint.sync(client=client.with_credentials(own))
            endpoint.sync(client=client.with_credentials(own))
            with pytest.raises(errors.MissingCredentialsError):
                endpoint.sync(client=client)
        for name, server in servers.items():
            assert len(server.received) == 3
            assert not [each for each in server.received if is_of_vonage(each.headers, each.query)]
            seen[name] = f"{[(each.headers, each.query) for each in server.received]}"
    shown = {name: {key for key, value in own.items() if value in text} for name, text in seen.items()}
    assert shown == {"shop": {"api_key"}, "mail": {"jwt"}, "bank": {"client_id", "secret"}}


def test_the_table_of_schemes_is_shared_and_small(packages: dict[str, Package]) -> None:
    bank = packages["bank"]
    assert bank.endpoint("by_oauth").OP.schemes is bank.endpoint("by_pair").OP.schemes
    assert bank.endpoint("by_pair").OP.security == (("client_id", "secret"),)
    assert bank.endpoint("by_pair").OP.schemes["client_id"] == ("apiKey", "header", "BANK-Client-Id")
    assert not packages["shop"].endpoint("open_to_all").OP.schemes
    assert "_security" not in packages["shop"].files["api/open_to_all.py"]
