"""Webhooks of the SMS API: JSON, form and query alike, proved by `sig`, and never an exception of another kind."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import assert_type
from vonage_openapi.sms.dicts import DeliveryReceipt, InboundSms
from werkzeug.datastructures import MultiDict

from vonage import signature, webhooks
from vonage.errors import SignatureError
from vonage.webhooks import events

SECRET = "a signature secret of some length"
NOW = 1_800_000_000.5
INBOUND = {
    "api-key": "abcd1234", "msisdn": "447700900000", "to": "447700900001", "messageId": "m-1", "text": "Grüße & =",
    "type": "text", "keyword": "GRÜSSE", "message-timestamp": "2027-01-15 08:00:00", "timestamp": "1800000000",
    "nonce": "n-1", "concat": "true",
}  # fmt: skip
FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
JSON = {"Content-Type": "application/json"}
Delivery = tuple[Any, dict[str, str], Any]


def signed(method: str | None = "sha256", **changes: Any) -> dict[str, Any]:
    return signature.signed({**INBOUND, **changes}, SECRET, method)


def ways(params: dict[str, Any]) -> list[Delivery]:
    """All the ways in which the platform sends parameters: body, headers, query."""
    encoded = urlencode(params)
    return [
        (json.dumps(params).encode(), JSON, ""),
        (json.dumps(params), {}, None),
        (encoded.encode(), FORM, b""),
        (b"", {}, encoded),
        (None, {}, f"?{encoded}".encode()),
        ("", JSON, MultiDict(params)),
        (b"", FORM, [*params.items()]),
        (b"", {}, params),
    ]


def parse(delivery: Delivery, **settings: Any) -> dict[str, str]:
    body, headers, query = delivery
    given = {"secret": SECRET, "method": "sha256", "clock": lambda: NOW, **settings}
    return webhooks.parse_sms(body, headers, query=query, **given)


def refusal(delivery: Delivery, **settings: Any) -> tuple[type[webhooks.WebhookError], str, int]:
    with pytest.raises(webhooks.WebhookError) as caught:
        parse(delivery, **settings)
    assert SECRET not in str(caught.value)
    return type(caught.value), caught.value.reason, caught.value.suggested_status


@pytest.mark.parametrize("method", [None, "md5", "sha1", "sha256", "sha512"])
def test_every_way_gives_the_same_parameters(method: str | None) -> None:
    params = signed(method)
    for delivery in ways(params):
        assert parse(delivery, method=method) == params


def test_a_verifier_and_kinds() -> None:
    verifier = webhooks.Verifier(SECRET, clock=lambda: NOW)
    body = json.dumps(signed())
    inbound = verifier.parse_sms(body, {}, method="sha256", kind=events.INBOUND_SMS)
    assert_type(inbound, InboundSms)
    receipt = webhooks.parse_sms(body, {}, secret=SECRET, method="sha256", max_age=None, kind=events.DELIVERY_RECEIPT)
    assert_type(receipt, DeliveryReceipt)
    plain = webhooks.parse_sms(body, {}, secret=SECRET, method="sha256", max_age=None)
    assert_type(plain, dict[str, str])
    assert inbound["text"] == plain["text"] == "Grüße & ="


@pytest.mark.parametrize(
    ("body", "message", "expected"),
    [
        ('{"price": 0.03330000, "timestamp": 1800000000}', "&price=0.03330000&timestamp=1800000000", "0.03330000"),
        ('{"price": 1e2, "timestamp": "1800000000"}', "&price=1e2&timestamp=1800000000", "1e2"),
        ('{"price": 123456789012345678901, "timestamp": 1800000000}', "&price=123456789012345678901&timestamp=1800000000",
         "123456789012345678901"),
        ('{"price": true, "timestamp": 1800000000}', "&price=true&timestamp=1800000000", "true"),
        ('{"price": null, "timestamp": 1800000000}', "&timestamp=1800000000", None),
        ('{"price": null, "timestamp": 1800000000}', "&price=&timestamp=1800000000", None),
        ('{"price": null, "timestamp": 1800000000}', "&price=null&timestamp=1800000000", None),
    ],
)  # fmt: skip
def test_values_of_json_are_the_strings_that_were_signed(body: str, message: str, expected: str | None) -> None:
    sig = hmac.new(SECRET.encode(), message.encode(), "sha256").hexdigest()
    params = parse((f'{body[:-1]}, "sig": "{sig.upper()}"}}', JSON, None))
    assert params.get("price") == expected
    assert all(isinstance(value, str) for value in params.values())
    mixed = hashlib.md5((message + SECRET).encode()).hexdigest()
    assert parse((f'{body[:-1]}, "sig": "{mixed}"}}', JSON, None), method=None)


def test_any_change_is_noticed() -> None:
    forged = (webhooks.ForgedWebhookError, "bad_signature", 401)
    for change in ({"text": "x"}, {"to": ""}, {"more": "x"}, {"timestamp": "1800000001"}, {"sig": "0" * 64}):
        for delivery in ways({**signed(), **change}):
            assert refusal(delivery) == forged
    for delivery in ways(signed()):
        assert refusal(delivery, secret="another") == forged
        assert refusal(delivery, method=None) == forged


def test_what_is_not_signed_is_refused_unless_the_account_does_not_sign() -> None:
    for name in ("sig", "timestamp"):
        for delivery in ways({key: value for key, value in signed().items() if key != name}):
            assert refusal(delivery) == (webhooks.MissingSignatureError, "missing_signature", 401)
    for delivery in ways(INBOUND):
        assert parse(delivery, secret=False) == INBOUND
    for secret in (None, "", True, 0):
        with pytest.raises(SignatureError):
            parse((b"", {}, ""), secret=secret)


def test_a_signed_query_does_not_vouch_for_a_body() -> None:
    query = urlencode(signed())
    for body, headers in ((b'{"text": "evil"}', JSON), (b"text=evil", FORM), (b"{}", {})):
        assert refusal((body, headers, query))[1] == "missing_signature"
    # ... and the query of the address does not spoil a signed body.
    assert parse((json.dumps(signed()), JSON, "text=evil&sig=x"))["text"] == INBOUND["text"]


def test_parameters_of_ones_own_address() -> None:
    query = "shop=5&" + urlencode(signed())
    assert refusal((b"", {}, query))[1] == "bad_signature"
    assert parse((b"", {}, query), own_parameters=["shop"]) == signed()


@pytest.mark.parametrize(
    ("body", "headers", "query", "reason"),
    [
        (b"{", JSON, None, "unreadable_body"),
        (b"[]", JSON, None, "unreadable_body"),
        (b'{"a": NaN}', JSON, None, "unreadable_body"),
        (b"[" * 100_000, JSON, None, "unreadable_body"),
        (b"\xff", FORM, None, "unreadable_body"),
        (b"a=%ff", FORM, None, "unreadable_body"),
        ("\ud800", JSON, None, "unreadable_body"),
        (b"", {}, "a=%ff", "unreadable_body"),
        (b"", {}, b"\xff", "unreadable_body"),
        (b"a=1&a=2", FORM, None, "malformed"),
        (b"a%3D1%26b=2", FORM, None, "malformed"),
        (b'{"a": {}}', JSON, None, "malformed"),
        (b'{"a": [[1]]}', JSON, None, "malformed"),
        (b'{"a": []}', JSON, None, "malformed"),
        (b'{"a": "\\ud800", "sig": "x", "timestamp": "1"}', JSON, None, "malformed"),
        (b'{"a": "1"}', [("content-type", "a"), ("content-type", "b")], None, "duplicate_header"),
    ],
)
def test_junk_is_malformed(body: Any, headers: Any, query: Any, reason: str) -> None:
    expected = (webhooks.MalformedWebhookError, reason, 400 if reason == "unreadable_body" else 401)
    assert refusal((body, headers, query)) == expected


@pytest.mark.parametrize(("body", "query"), [({"a": 1}, None), (5, None), (b"", 5), (b"", {"a": 1}), (b"", ["x"])])
def test_what_no_stranger_can_send_is_the_receivers_mistake(body: Any, query: Any) -> None:
    assert refusal((body, {}, query)) == (webhooks.WebhookInputError, "unusable_input", 500)


@pytest.mark.parametrize(
    ("age", "reason"), [(0, None), (299, None), (301, "too_old"), (-60, None), (-61, "from_the_future")]
)
def test_freshness(age: int, reason: str | None) -> None:
    delivery = ways(signed(timestamp=str(int(NOW) - age)))[0]
    if reason is None:
        assert parse(delivery)
    else:
        assert refusal(delivery) == (webhooks.StaleWebhookError, reason, 401)
    assert parse(delivery, max_age=None)


@pytest.mark.parametrize("timestamp", ["yesterday", "nan", "9" * 400, "-1", "1e3", "१८००", " 1800000000", "1_8"])
def test_a_genuine_timestamp_that_is_not_a_time(timestamp: str) -> None:
    for delivery in ways(signed(timestamp=timestamp)):
        assert refusal(delivery) == (webhooks.MalformedWebhookError, "bad_timestamp", 401)


def test_accounts() -> None:
    delivery = ways(signed())[0]
    assert parse(delivery, api_key="abcd1234", secret={"abcd1234": [SECRET], "x": "y"})
    assert parse(delivery, secret=["old", SECRET])
    assert refusal(delivery, api_key="other") == (webhooks.WrongAccountError, "wrong_api_key", 401)
    assert refusal(delivery, secret={"other": SECRET}) == (webhooks.WrongAccountError, "wrong_api_key", 401)
    with pytest.raises(SignatureError, match="application_id"):
        parse(delivery, application_id="a")
    with pytest.raises(SignatureError, match="unknown signature method"):
        parse(delivery, method="sha257")


def test_the_second_sight_is_a_repetition_however_it_is_written() -> None:
    store = webhooks.ReplayStore()
    params = signed()
    assert refusal(ways({**params, "text": "x"})[0], seen=store)[1] == "bad_signature"
    assert parse(ways(params)[0], seen=store) == params
    for change in ({}, {"sig": params["sig"].upper()}, {"text": "Grüße _ _"}):
        assert refusal(ways({**params, **change})[3], seen=store) == (webhooks.ReplayedWebhookError, "replayed", 200)
    store.forget(params["sig"])
    assert parse(ways(params)[2], seen=store)


ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["sig", "timestamp", "text", "api-key"]) | st.text(max_size=5)


@settings(max_examples=300, deadline=None)
@given(
    st.binary(max_size=60) | st.text(max_size=60) | st.dictionaries(NAMES, ANYTHING, max_size=4).map(json.dumps),
    st.sampled_from([FORM, JSON, {}, {"Content-Type": "é"}]),
    st.binary(max_size=60)
    | st.text(max_size=60)
    | st.dictionaries(NAMES, st.text(), max_size=4).map(lambda pairs: urlencode(pairs, errors="replace")),
    st.sampled_from([SECRET, {"abcd1234": SECRET}, False]),
)
def test_no_junk_is_ever_accepted_or_of_another_kind(body: Any, headers: Any, query: Any, secret: Any) -> None:
    try:
        params = parse((body, headers, query), secret=secret)
    except webhooks.WebhookError as error:
        assert not isinstance(error, webhooks.WebhookInputError)
        assert error.suggested_status in (400, 401)
    else:
        assert secret is False
        assert all(isinstance(value, str) for value in params.values())
