"""Signed webhooks: the content of a delivery, as a query and as a body that is decoded."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import multidict
import pytest
import starlette.datastructures
import werkzeug.datastructures

from vonage import webhooks

SECRET = "a signature secret of some length"
NOW = 1_800_000_000.5
BODY = b'{"message_uuid": "u-1", "status": "delivered", "to": "447700900000"}'
API_KEY = "abcd1234"


def fixed() -> float:
    return NOW


def sign(body: Any) -> dict[str, str]:
    return webhooks.sign(body, SECRET, clock=fixed)


QUERY = "to=447700900000&from=Acme+Inc&uuid=u-1&custom=gr%C3%BC%C3%9Fe&empty="
QUERY_JSON = '{"to":"447700900000","from":"Acme Inc","uuid":"u-1","custom":"grüße","empty":""}'


def check_query(query: Any, headers: Any, **settings: Any) -> webhooks.Claims:
    return webhooks.verify_query(query, headers, **{"secret": SECRET, "clock": fixed, **settings})


class TestQuery:
    @pytest.mark.parametrize("text", [QUERY_JSON, json.dumps(json.loads(QUERY_JSON), separators=(",", ":"))])
    @pytest.mark.parametrize(
        "query",
        [
            QUERY,
            "?" + QUERY,
            QUERY.encode(),
            json.loads(QUERY_JSON),
            list(json.loads(QUERY_JSON).items()),
            werkzeug.datastructures.MultiDict(json.loads(QUERY_JSON)),
            starlette.datastructures.QueryParams(QUERY),
            {name: [value.encode()] for name, value in json.loads(QUERY_JSON).items()},
        ],
        ids=lambda query: type(query).__name__,
    )
    def test_the_hash_is_that_of_compact_json(self, query: Any, text: str) -> None:
        claims = {"jti": "j-1", "payload_hash": hashlib.sha256(text.encode()).hexdigest()}
        headers = webhooks.sign(b"", SECRET, claims=claims, clock=fixed)
        assert check_query(query, headers).get("jti") == "j-1"

    def test_sign_query_is_its_counterpart(self) -> None:
        for query in (QUERY, {"a": "1"}, "", "a=1&a=2"):
            headers = webhooks.sign_query(query, SECRET, clock=fixed, api_key=API_KEY)
            assert check_query(query, headers, api_key=API_KEY)

    @pytest.mark.parametrize(
        "query",
        [
            QUERY + "&x=1",
            QUERY.replace("Acme", "Evil"),
            "",
            QUERY + "&to=1",
            "from=Acme+Inc&to=447700900000",
            "%ff=1",
            "a=\ud800",
            b"\xff",
            [("a", "\ud800")],
            {"a": [b"\xff"]},
            {b"\xff": "1"},
        ],
    )
    def test_other_parameters_are_refused(self, query: Any) -> None:
        headers = webhooks.sign_query(QUERY, SECRET, clock=fixed)
        with pytest.raises(webhooks.BodyMismatchError):
            check_query(query, headers)
        with pytest.raises(webhooks.BodyMismatchError):
            check_query(query, headers, require_hash=False)

    def test_a_missing_hash_is_refused_unless_allowed(self) -> None:
        headers = webhooks.sign_query(QUERY, SECRET, clock=fixed, claims={"payload_hash": None})
        with pytest.raises(webhooks.BodyMismatchError, match="require_hash=False") as caught:
            check_query(QUERY, headers)
        assert caught.value.reason == "payload_hash_missing"
        assert check_query(QUERY, headers, require_hash=False)

    @pytest.mark.parametrize("query", [None, 5, [1], ["abc"], {"a": 1}, {"a": None}, [("a", "b", "c")]])
    def test_what_is_no_query_is_the_receivers_mistake(self, query: Any) -> None:
        with pytest.raises(webhooks.WebhookInputError):
            check_query(query, webhooks.sign_query("", SECRET, clock=fixed))

    def test_repetition_counts_here_too(self) -> None:
        store = webhooks.ReplayStore()
        headers = webhooks.sign_query(QUERY, SECRET, clock=fixed)
        assert check_query(QUERY, headers, seen=store)
        with pytest.raises(webhooks.ReplayedWebhookError):
            check_query(QUERY, headers, seen=store)

    @pytest.mark.parametrize(
        "query",
        [
            QUERY,
            "?" + QUERY,
            QUERY.encode(),
            iter(json.loads(QUERY_JSON).items()),
            starlette.datastructures.QueryParams(QUERY),
        ],
    )
    def test_the_parameters_are_returned(self, query: Any) -> None:
        headers = webhooks.sign_query(QUERY, SECRET)
        assert webhooks.parse_query(query, headers, secret=SECRET) == json.loads(QUERY_JSON)

    def test_a_parameter_that_comes_several_times_is_a_list(self) -> None:
        query = "a=1&b=2&a=3"
        headers = webhooks.sign_query(query, SECRET)
        assert webhooks.parse_query(query, headers, secret=SECRET) == {"a": ["1", "3"], "b": "2"}
        for form in (
            multidict.MultiDictProxy(multidict.MultiDict([("a", "1"), ("b", "2"), ("a", "3")])),
            werkzeug.datastructures.MultiDict([("a", "1"), ("b", "2"), ("a", "3")]),
            OldMultiDict([("a", "1"), ("b", "2"), ("a", "3")]),
        ):
            assert webhooks.parse_query(form, headers, secret=SECRET) == {"a": ["1", "3"], "b": "2"}

    def test_nothing_is_returned_that_is_not_proved(self) -> None:
        headers = webhooks.sign_query(QUERY, SECRET, claims={"payload_hash": None})
        with pytest.raises(webhooks.BodyMismatchError):
            webhooks.parse_query(QUERY, headers, secret=SECRET)
        with pytest.raises(webhooks.BodyMismatchError):
            webhooks.parse_query(QUERY + "&x=1", webhooks.sign_query(QUERY, SECRET), secret=SECRET)
        assert webhooks.parse_query(QUERY, headers, secret=SECRET, require_hash=False) == json.loads(QUERY_JSON)


class OldMultiDict(multidict.MultiDict[str]):
    """As before version 7: a name comes as often as it has values."""

    def __iter__(self) -> Iterator[str]:
        return iter([name for name, _ in self.items()])


def parse(body: Any, content_type: str | None, headers: Any = None) -> dict[str, Any]:
    sent = {**sign(body), **({"content-TYPE": content_type} if content_type else {})} if headers is None else headers
    return webhooks.parse(body, sent, secret=SECRET, clock=fixed)


class TestParse:
    @pytest.mark.parametrize("kind", [None, "application/json", "application/json; charset=utf-8", "text/plain"])
    def test_json(self, kind: str | None) -> None:
        assert parse(BODY, kind) == json.loads(BODY)
        assert parse('{"text": "grüße"}', kind) == {"text": "grüße"}

    def test_form(self) -> None:
        kind = "Application/X-WWW-Form-Urlencoded; charset=UTF-8"
        assert parse("text=gr%C3%BC%C3%9Fe+%26&data=", kind) == {"text": "grüße &", "data": ""}
        assert parse("a=1&b=2&a=3", kind) == {"a": ["1", "3"], "b": "2"}

    def test_the_kind_of_body_is_found_in_headers_of_all_kinds(self) -> None:
        body, kind = "a=1&b=2", "application/x-www-form-urlencoded"
        token = sign(body)["Authorization"]
        pairs = [("Authorization", token), ("Content-Type", kind)]
        held: list[Any] = [
            iter(pairs),
            {"HTTP_AUTHORIZATION": token, "CONTENT_TYPE": kind},
            {"type": "http", "headers": [(name.lower().encode(), value.encode()) for name, value in pairs]},
        ]
        for headers in held:
            assert parse(body, None, headers) == {"a": "1", "b": "2"}

    def test_nothing_is_read_before_it_is_proved(self) -> None:
        with pytest.raises(webhooks.BodyMismatchError):
            parse(b"not json", None, sign(BODY))

    @pytest.mark.parametrize(
        ("body", "kind"),
        [(body, None) for body in (b"", b"{", b"[1]", b"5", b"\xff", "[" * 100_000, '{"a":' * 50_000, b'{"a": NaN}')]
        + [(b"%ff=1", "application/x-www-form-urlencoded"), (b"\xff", "application/x-www-form-urlencoded")],
    )
    def test_a_genuine_body_that_cannot_be_read(self, body: Any, kind: str | None) -> None:
        with pytest.raises(webhooks.MalformedWebhookError) as caught:
            parse(body, kind)
        assert (caught.value.reason, caught.value.suggested_status) == ("unreadable_body", 400)
