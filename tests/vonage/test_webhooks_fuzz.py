"""Signed webhooks: whatever a stranger sends is judged rightly, and is never an exception of another kind."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vonage import webhooks

SECRET = "a signature secret of some length"
NOW = 1_800_000_000.5
BODY = b'{"message_uuid": "u-1", "status": "delivered", "to": "447700900000"}'
HASH = hashlib.sha256(BODY).hexdigest()
API_KEY, APP = "abcd1234", "3f0c1c1e-6c5f-4f4e-9a53-1f2d1d6a7b11"
FORM = "application/x-www-form-urlencoded"


def check(headers: Any, body: Any = BODY, **settings: Any) -> webhooks.Claims:
    return webhooks.verify(body, headers, **{"secret": SECRET, "clock": lambda: NOW, **settings})


def refused(call: Callable[[], object]) -> webhooks.WebhookError:
    """The error of a call, which is not one that blames the receiver."""
    with pytest.raises(webhooks.WebhookError) as caught:
        call()
    assert not isinstance(caught.value, webhooks.WebhookInputError)
    assert str(caught.value).isprintable()
    assert caught.value.suggested_status in (200, 400, 401, 503)
    return caught.value


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def sealed(header: Any, claims: Any) -> str:
    """A token of any content, properly signed."""
    unsigned = ".".join(base64url(json.dumps(part).encode()) for part in (header, claims))
    return f"Bearer {unsigned}.{base64url(hmac.new(SECRET.encode(), unsigned.encode(), 'sha256').digest())}"


TOKEN = sealed({"alg": "HS256"}, {"iat": NOW, "jti": "j-1", "payload_hash": HASH})

ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
TIMES = (
    st.floats(NOW - 400, NOW + 400)
    | st.integers(int(NOW) - 400, int(NOW) + 400)
    | st.sampled_from([True, False, -1, -0.0, 253_402_300_799, 253_402_300_800, 10**400, 1e308])
    | ANYTHING
)
TEXTS = (
    st.sampled_from(["Vonage", "vonage", HASH, HASH.upper(), HASH[:-1] + "é", "\ud800", API_KEY, APP, ""]) | ANYTHING
)
CLAIMS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("iat", "exp", "nbf"), TIMES),
        **dict.fromkeys(("jti", "iss", "payload_hash", "api_key", "application_id"), TEXTS),
    },
)
ALGORITHMS = st.sampled_from(["HS256", "hs256", "none", "None", "HS384", "HS512", "RS256", "ES256", "EdDSA"]) | ANYTHING
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "alg": ALGORITHMS,
        "crit": st.lists(st.sampled_from(["b64", "exp"])) | ANYTHING,
        **dict.fromkeys(("typ", "kid", "b64", "jwk", "jku", "zip", "cty"), ANYTHING),
    },
)
SETTINGS: list[dict[str, Any]] = [
    {},
    {"secret": ["another", SECRET]},
    {"secret": {API_KEY: SECRET}},
    {"max_age": None},
    {"api_key": API_KEY, "application_id": APP},
]


def a_time(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 253_402_300_799


def genuine(claims: dict[str, Any], settings: dict[str, Any]) -> bool:
    """What the documentation says of a token that is signed, said once more and in another way."""
    said = {name: value for name, value in claims.items() if value is not None}
    times = {name: said[name] for name in ("iat", "exp", "nbf") if name in said}
    texts = [said.get(name, "") for name in ("jti", "iss", "payload_hash", "api_key", "application_id")]
    keyed = settings.get("api_key") or isinstance(settings.get("secret"), dict)
    aged = settings.get("max_age", 300) is not None
    return (
        all(map(a_time, times.values()))
        and all(isinstance(text, str) for text in texts)
        and said.get("iss", "Vonage") == "Vonage"
        and said.get("payload_hash", "").lower() == HASH
        and times.get("exp", NOW + 1) > NOW
        and times.get("nbf", NOW) <= NOW + 60
        and (not aged or NOW - 300 <= times.get("iat", 0) <= NOW + 60)
        and (not keyed or said.get("api_key") == API_KEY)
        and (not settings.get("application_id") or said.get("application_id") == APP)
    )


@settings(max_examples=400, deadline=None)
@given(CLAIMS, st.sampled_from(SETTINGS))
def test_a_claim_here_and_there_is_hostile(changes: dict[str, Any], settings: dict[str, Any]) -> None:
    claims = {"iat": NOW, "jti": "j-1", "payload_hash": HASH, "api_key": API_KEY, "application_id": APP, **changes}
    headers = {"Authorization": sealed({"alg": "HS256"}, claims)}
    if genuine(json.loads(json.dumps(claims)), settings):
        assert check(headers, **settings)
    else:
        refused(lambda: check(headers, **settings))


@settings(max_examples=300, deadline=None)
@given(HEADERS)
def test_a_field_of_the_token_header_is_hostile(fields: dict[str, Any]) -> None:
    header = {"alg": "HS256", **fields}
    token = {"Authorization": sealed(header, {"iat": NOW, "payload_hash": HASH})}
    usual = header["alg"] == "HS256" and "crit" not in header and header.get("b64") is not False
    if usual and isinstance(header.get("kid", ""), str):
        assert check(token)
    else:
        refused(lambda: check(token))


@settings(max_examples=200, deadline=None)
@given(ANYTHING, ANYTHING, st.sampled_from(SETTINGS))
def test_a_signed_token_of_any_content(header: Any, claims: Any, settings: dict[str, Any]) -> None:
    for first in (header, {"alg": "HS256"}):
        refused(partial(check, {"Authorization": sealed(first, claims)}, **settings))


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=40) | st.binary(max_size=40) | st.text(max_size=40).map("Bearer {}".format),
    st.sampled_from(SETTINGS),
)
def test_what_is_no_token(value: Any, settings: dict[str, Any]) -> None:
    refused(lambda: check([(b"authorization", value)], **settings))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60) | st.just("\ud800"))
def test_another_body(body: Any) -> None:
    assert isinstance(refused(lambda: check({"Authorization": TOKEN}, body)), webhooks.BodyMismatchError)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_one_changed_character(data: st.DataObject) -> None:
    place = data.draw(st.integers(7, len(TOKEN) - 1))
    letter = data.draw(st.sampled_from("AZaz09-_.=+/ é\0").filter(lambda letter: letter != TOKEN[place]))
    refused(lambda: check({"Authorization": TOKEN[:place] + letter + TOKEN[place + 1 :]}))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.just(b"Authorization") | st.text(max_size=5) | st.none(), ANYTHING), max_size=4))
def test_random_headers(headers: Any) -> None:
    refused(lambda: check(headers))
    if not any(str(name).lower() in ("authorization", "b'authorization'") for name, _ in headers):
        assert check([*headers, ("authorization", TOKEN)])


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.binary(max_size=60), st.booleans())
def test_random_queries(query: Any, require_hash: bool) -> None:
    headers = webhooks.sign_query("a=" + "x" * 80, SECRET)
    forms: list[Any] = [query, {"a": query}, {query: ["x"]}, [("a", "x"), ("b", query)]]
    for form in forms:
        call = partial(webhooks.parse_query, form, headers, secret=SECRET, require_hash=require_hash)
        assert isinstance(refused(call), webhooks.BodyMismatchError)


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=60)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
    | st.text('{}[]":,1eE+-.\\u ', max_size=30)
    | ANYTHING.map(json.dumps),
    st.sampled_from([FORM, "application/json", "", ";", "é", f"{FORM};;"]),
)
def test_a_genuine_body_of_any_content(body: Any, kind: str) -> None:
    headers = {**webhooks.sign(body, SECRET), "Content-Type": kind}
    assert check(headers, body, max_age=None)
    try:
        event = webhooks.parse(body, headers, secret=SECRET)
    except webhooks.MalformedWebhookError as error:
        assert (error.reason, error.suggested_status) == ("unreadable_body", 400)
    else:
        assert isinstance(event, dict)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.text(st.characters(codec="utf-8", categories=["L", "N", "S"]), min_size=1))
def test_whatever_is_signed_is_accepted(body: bytes, secret: str) -> None:
    assert webhooks.verify(body, webhooks.sign(body, secret), secret=secret)
