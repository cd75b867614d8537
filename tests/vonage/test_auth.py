"""Which credentials a request gets, and what is said where there are none."""

from __future__ import annotations

import asyncio
import base64
import gc
import json
from collections.abc import Callable
from types import FrameType, FunctionType, ModuleType
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from vonage_openapi import Op

import vonage
from tests.vonage.conftest import APP, KEY, SECRET, Caller
from tests.vonage.server import Nowhere, Reply, Server
from vonage import errors, jwt, signature

BASIC = "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
CALL = {
    "to": [{"type": "phone", "number": "447700900000"}],
    "from": {"type": "phone", "number": "447700900001"},
    "answer_url": ["https://example.com/answer"],
}
SIGNED = {"signature_secret": "s" * 32, "signature_method": "sha256"}


def op(*security: tuple[str, ...]) -> Op:
    return Op("own.api.read", "read", "POST", "https://api.nexmo.com", "/x", security=security, body="form")


def claims(server: Server) -> dict[str, Any]:
    part = server.last.authorization.split(".")[1]
    decoded: dict[str, Any] = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return decoded


@pytest.mark.parametrize(
    ("security", "chosen"),
    [
        ((("basic",),), "Basic"),
        ((("jwt",),), "Bearer"),
        ((("basic",), ("jwt",)), "Bearer"),
        ((("basic",), ("signature",)), "signed"),
        ((("query:api_key", "query:api_secret"),), "Basic"),
        ((("oauth2",), ("basic",)), "Basic"),
        ((("basic",), ()), "Basic"),
        ((("oauth2",), ()), "nothing"),
        ((), "nothing"),
    ],
)
async def test_the_operation_chooses(
    kind: type[Any], server: Server, settings: dict[str, Any], security: tuple[tuple[str, ...], ...], chosen: str
) -> None:
    caller = Caller(kind, **settings, **SIGNED, base_url=server.url, validate="off")
    body = {"a": "1"}
    await caller(caller.client.send(op(*security).request(body=body)))
    await caller.close()
    assert server.last.authorization.partition(" ")[0] == ("" if chosen in ("signed", "nothing") else chosen)
    assert ("sig" in dict(server.last.form)) == (chosen == "signed")
    assert body == {"a": "1"}
    assert server.last.query == []  # secrets never go into an address


async def test_key_and_secret(caller: Caller, server: Server) -> None:
    await caller(caller.client.account.get_balance())
    assert server.last.authorization == BASIC
    caller.client.api_key, caller.client.api_secret = "other", "söcret"
    await caller(caller.client.account.get_balance())
    assert base64.b64decode(server.last.authorization[6:]).decode() == "other:söcret"


async def test_signed_messages_carry_no_secret(kind: type[Any], server: Server) -> None:
    caller = Caller(kind, key=KEY, secret=SECRET, **SIGNED, base_url=server.url)
    message = {"from": "AcmeInc", "to": "447700900000", "text": "Grüße", "client-ref": None}
    await caller(caller.client.sms.send_message(message))
    form = dict(server.last.form)
    assert server.last.authorization == ""
    assert SECRET not in server.last.body.decode()
    assert form["api_key"] == KEY
    assert caller.client.check_signature(form)
    assert message == {"from": "AcmeInc", "to": "447700900000", "text": "Grüße", "client-ref": None}
    await caller.close()


# Tokens


async def test_a_token_is_kept_until_the_platform_refuses_it(caller: Caller, server: Server) -> None:
    for _ in range(3):
        await caller(caller.client.voice.get_call("x"))
    first = server.last.authorization
    assert {request.authorization for request in server.received} == {first}
    server.answer(Reply(401, {}), Reply(body={}))
    with pytest.raises(errors.AuthenticationError, match=r"^Authentication failed\.$"):
        await caller(caller.client.voice.get_call("x"))
    await caller(caller.client.voice.get_call("x"))
    assert server.last.authorization != first


async def test_auth_replaces_what_tokens_say(caller: Caller, server: Server) -> None:
    client = caller.client
    given = {"sub": "alice", "jti": "one"}
    assert client.auth(given, jti="ignored") is None
    await caller(client.voice.get_call("x"))
    assert (claims(server)["sub"], claims(server)["jti"]) == ("alice", "one")
    assert claims(server)["application_id"] == APP
    assert given == {"sub": "alice", "jti": "one"}
    client.auth(nbf=5)
    await caller(client.with_options(timeout=5).voice.get_call("x"))
    assert claims(server)["nbf"] == 5
    assert "sub" not in claims(server)
    client.auth()
    await caller(client.voice.get_call("x"))
    assert "nbf" not in claims(server)


def test_auth_without_an_application_is_no_error() -> None:
    vonage.Client(KEY, SECRET).auth(jti="one")


async def test_a_key_from_a_function_is_asked_for_once_and_late(
    kind: type[Any], server: Server, rsa_key: RSAPrivateKey
) -> None:
    asked: list[int] = []

    def load() -> RSAPrivateKey:
        asked.append(1)
        return rsa_key

    caller = Caller(kind, application_id=APP, private_key=load, base_url=server.url)
    assert asked == []
    for number in range(3):
        caller.client.auth(jti=str(number))
        await caller(caller.client.voice.get_call("x"))
    assert asked == [1]
    await caller.close()


async def test_a_key_that_rotates_is_fetched_after_a_refusal(
    connect: Callable[..., Caller], server: Server, rsa_key: RSAPrivateKey
) -> None:
    keys = [rsa_key, generate_private_key(65537, 2048)]
    caller = connect(private_key=lambda: keys[0], base_url=server.url)
    await caller(caller.client.voice.get_call("x"))
    old = keys.pop(0)
    server.answer(Reply(401, {}), Reply(body={"made": 1}))
    assert await caller(caller.client.voice.create_call(CALL)) == {"made": 1}
    tokens = [request.authorization.removeprefix("Bearer ") for request in server.received]
    assert len(tokens) == 3  # sent again once, as nothing was done with the first
    assert tokens[0] == tokens[1]
    assert jwt.verify(tokens[0], old.public_key())
    assert jwt.verify(tokens[2], keys[0].public_key())
    assert server.received[1].body == server.received[2].body
    server.answer(Reply(401, {}))
    with pytest.raises(errors.AuthenticationError):  # the same key as before: not again
        await caller(caller.client.voice.get_call("x"))
    keys[0] = old
    with pytest.raises(errors.AuthenticationError):  # and never more than once
        await caller(caller.client.voice.get_call("x"))
    assert len(server.received) == 6


async def test_a_key_function_may_use_its_own_client(kind: type[Any], server: Server, rsa_key: RSAPrivateKey) -> None:
    def fetch() -> RSAPrivateKey:
        with vonage.Client(KEY, SECRET, base_url=server.url) as vault:
            vault.account.get_balance()
        return rsa_key

    caller = Caller(kind, key=KEY, secret=SECRET, application_id=APP, private_key=fetch, base_url=server.url)
    await caller(caller.client.voice.get_call("x"))
    assert [request.authorization.partition(" ")[0] for request in server.received] == ["Basic", "Bearer"]
    await caller.close()


# What keys and secrets come with


GIVEN = {
    "key": KEY,
    "secret": SECRET,
    "signature_secret": "s" * 32,
    "application_id": APP,
}
AROUND: dict[str, Callable[[str], Any]] = {
    "line break": lambda value: f"{value}\n",
    "Windows line break": lambda value: f"{value}\r\n",
    "spaces": lambda value: f"  {value}\t",
    "quotes": lambda value: f'"{value}"',
    "single quotes": lambda value: f"'{value}'\n",
    "bytes": lambda value: value.encode(),
    "bytes of a file": lambda value: f"\ufeff{value}\n".encode(),
    "pydantic": lambda value: PydanticSecret(value),
}
NOT_ONE: dict[str, tuple[Callable[[str], Any], str]] = {
    "line break inside": (lambda value: f"{value}\n{value}", "line break"),
    "null inside": (lambda value: f"{value}\0{value}", "another character"),
    "surrogate": (lambda value: f"{value}\ud800", "another character"),
    "bytes of no text": (lambda value: value.encode() + b"\xff", "another character"),
    "list": (lambda value: [value], "must be a string, not list"),
    "boolean": (lambda value: True, "must be a string, not bool"),
}


class PydanticSecret:
    """As `pydantic.SecretStr`, which is not installed here."""

    def __init__(self, value: str) -> None:
        self._value = value

    def get_secret_value(self) -> str:
        return self._value


@pytest.mark.parametrize("around", AROUND)
async def test_what_files_and_shells_add_is_taken_off(
    kind: type[Any], server: Server, rsa_key: RSAPrivateKey, monkeypatch: pytest.MonkeyPatch, around: str
) -> None:
    spoilt = {name: AROUND[around](value) for name, value in GIVEN.items()}
    made = [kind(**spoilt, private_key=rsa_key, base_url=server.url), kind(private_key=rsa_key, base_url=server.url)]
    made[1].api_key, made[1].api_secret = spoilt["key"], spoilt["secret"]
    made[1].signature_secret = spoilt["signature_secret"]
    if all(isinstance(value, str) for value in spoilt.values()):
        for name, value in spoilt.items():
            monkeypatch.setenv(
                {"key": "VONAGE_API_KEY", "secret": "VONAGE_API_SECRET"}.get(name, f"VONAGE_{name.upper()}"), value
            )
        made.append(kind(private_key=rsa_key, base_url=server.url))
    for client in made:
        caller = Caller(kind)
        await caller(client.account.get_balance())
        assert server.last.authorization == BASIC
        assert client.signature({"a": "1", "timestamp": "1"}) == signature.sign({"a": "1", "timestamp": "1"}, "s" * 32)
        if client.application_id:
            await caller(client.voice.get_call("x"))
            assert claims(server)["application_id"] == APP
        await caller(client.aclose() if kind is vonage.AsyncClient else client.close())


@pytest.mark.parametrize("bad", NOT_ONE)
@pytest.mark.parametrize("name", GIVEN)
def test_what_cannot_be_one_is_refused_at_once(kind: type[Any], name: str, bad: str) -> None:
    spoil, told = NOT_ONE[bad]
    with pytest.raises(errors.Error, match=rf"^{name}: .*{told}") as caught:
        kind(**{**GIVEN, name: spoil(GIVEN[name])})
    assert GIVEN[name] not in str(caught.value)


def test_numbers_and_ids_are_strings_and_nothing_is_nothing() -> None:
    client = vonage.Client(12345678, "x", application_id=UUID(APP))  # type: ignore[arg-type]  # as programs have it
    assert (client.api_key, client.application_id) == ("12345678", APP)
    empty = vonage.Client(" ", '""', "\n", application_id="''")
    assert (empty.api_key, empty.api_secret, empty.signature_secret, empty.application_id) == (None,) * 4
    with pytest.raises(errors.Error, match="^key: holds a colon"):
        vonage.Client(f"{KEY}:{SECRET}")


def held_by(value: object) -> list[Any]:
    """What an object holds, without the globals of functions and frames, which lead to this very test."""
    if isinstance(value, FunctionType):
        return [cell.cell_contents for cell in value.__closure__ or ()]
    return list(value.f_locals.values()) if isinstance(value, FrameType) else gc.get_referents(value)


async def test_the_text_of_a_key_is_not_kept(kind: type[Any], server: Server, private_key: str) -> None:
    caller = Caller(kind, application_id=APP, private_key=private_key, base_url=server.url)
    await caller(caller.client.voice.get_call("x"))
    caller.client.auth(jti="another")
    await caller(caller.client.voice.get_call("x"))

    reached: dict[int, object] = {}
    found: list[object] = [caller.client]
    while found:
        value = found.pop()
        if id(value) not in reached and not isinstance(value, (ModuleType, type, asyncio.AbstractEventLoop)):
            reached[id(value)] = value
            found += held_by(value)
    texts = [value for value in reached.values() if isinstance(value, (str, bytes))]
    assert texts
    assert not [text for text in texts if "PRIVATE KEY" in str(text)]
    await caller.close()


# Where they may go


VONAGES = ["api.nexmo.com", "rest.nexmo.com", "API-EU-3.Vonage.com", "video.api.vonage.com", "api.nexmo.com:443"]
OTHERS = [
    "api.twilio.com",
    "api.nexmo.com.example.com",
    "evilnexmo.com",
    "nexmo.com.evil",
    "api.nexmo.com:8443",
    "127.0.0.1:9",
    "vonage.community",
]


@pytest.mark.parametrize("auth_type", ["header", "jwt", "signature", "oauth2"])
def test_they_go_to_vonage_alone(settings: dict[str, Any], auth_type: str) -> None:
    nowhere = Nowhere()
    settings = {**settings, **SIGNED}
    client = vonage.Client(**settings, validate="off", http_client=nowhere).with_options(token="t")
    for host in VONAGES:
        client.post(host, "/x", {}, auth_type, False)
    for host in OTHERS:
        with pytest.raises(errors.MissingCredentialsError, match="only sent to Vonage's hosts, not to"):
            client.post(host, "/x", {}, auth_type, False)
        own = Op("own.api.read", "read", "GET", f"https://{host}", "/x", security=(("basic",), ("jwt",)))
        with pytest.raises(errors.MissingCredentialsError):
            client.send(own.request())
    assert [url.partition("/x")[0] for url in nowhere.urls] == [f"https://{host}" for host in VONAGES]
    client.with_options(headers={"Authorization": "Mine abc"}).get(OTHERS[0], "/x", {}, auth_type)
    client.host("gateway.example.com:8443")
    client.post("gateway.example.com:8443", "/x", {}, auth_type, False)
    with pytest.raises(errors.MissingCredentialsError):
        client.post("gateway.example.com", "/x", {}, auth_type, False)
    assert len(nowhere.urls) == len(VONAGES) + 2


# Nothing that fits


@pytest.mark.parametrize(
    ("given", "call", "told"),
    [
        ({}, "account.get_balance", r"get_balance takes an API key and secret .*; this client has none of these"),
        ({"key": KEY}, "account.get_balance", "this client has key= but no secret="),
        ({"secret": SECRET}, "account.get_balance", "this client has secret= but no key="),
        ({"key": KEY, "secret": SECRET}, "voice.get_calls", "takes an application id and its private key"),
        ({"application_id": APP}, "voice.get_calls", "this client has application_id= but no private_key="),
    ],
)
async def test_what_is_missing_is_said_before_anything_is_sent(
    kind: type[Any], server: Server, given: dict[str, str], call: str, told: str
) -> None:
    caller = Caller(kind, **given, base_url=server.url)
    product, method = call.split(".")
    with pytest.raises(errors.MissingCredentialsError, match=told) as caught:
        await caller(getattr(getattr(caller.client, product), method)())
    assert isinstance(caught.value, errors.ClientError)  # as in 3.18
    assert server.received == []
    await caller.close()


def test_a_key_without_its_application_is_said(private_key: str) -> None:
    client = vonage.Client(private_key=private_key)
    with pytest.raises(errors.MissingCredentialsError, match="has private_key= but no application_id="):
        client.voice.get_call("x")


def test_a_kind_of_credentials_that_nobody_knows_is_named() -> None:
    client = vonage.Client(KEY, SECRET, validate="off")
    with pytest.raises(errors.MissingCredentialsError, match="read takes header:x-api-key and an API key"):
        client.send(op(("header:x-api-key", "basic")).request(body={}))


def test_no_signature_without_its_secret() -> None:
    client = vonage.Client(KEY, SECRET)
    for use in (client.signature, client.check_signature):
        with pytest.raises(errors.SignatureError):
            use({"a": "1", "sig": "x"})
