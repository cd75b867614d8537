"""Signed webhooks: deliveries that come a second time, and the store that remembers them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from vonage import webhooks
from vonage.errors import SignatureError

SECRET = "a signature secret of some length"
NOW = 1_800_000_000.5
BODY = b'{"message_uuid": "u-1", "status": "delivered", "to": "447700900000"}'


def sign(**claims: Any) -> dict[str, str]:
    return webhooks.sign(BODY, SECRET, claims=claims, clock=lambda: NOW)


def check(headers: Any, body: Any = BODY, **settings: Any) -> webhooks.Claims:
    return webhooks.verify(body, headers, secret=SECRET, clock=lambda: NOW, **settings)


def refusal(headers: Any, body: Any = BODY, **settings: Any) -> tuple[type[webhooks.WebhookError], str, int]:
    with pytest.raises(webhooks.WebhookError) as caught:
        check(headers, body, **settings)
    return type(caught.value), caught.value.reason, caught.value.suggested_status


class TestReplay:
    def test_the_second_sight_is_a_duplicate(self) -> None:
        store = webhooks.ReplayStore()
        headers = sign()
        assert check(headers, seen=store)
        assert refusal(headers, seen=store) == (webhooks.ReplayedWebhookError, "replayed", 200)
        assert check(sign(), seen=store)
        assert check(headers)

    def test_a_refused_delivery_is_not_remembered(self) -> None:
        store = webhooks.ReplayStore()
        headers = sign(jti="one")
        for _ in range(2):
            assert refusal(headers, b"other", seen=store)[1] == "payload_mismatch"
            assert refusal(headers, seen=store, api_key="x")[1] == "wrong_api_key"
        assert len(store) == 0
        assert check(headers, seen=store)

    def test_a_body_that_cannot_be_read_is_not_remembered(self) -> None:
        store = webhooks.ReplayStore()
        headers = webhooks.sign(b"{", SECRET)
        for _ in range(2):
            with pytest.raises(webhooks.MalformedWebhookError):
                webhooks.parse(b"{", headers, secret=SECRET, seen=store)
        assert len(store) == 0

    def test_parsing_remembers(self) -> None:
        store = webhooks.ReplayStore()
        for function, headers in (
            (webhooks.parse, webhooks.sign(BODY, SECRET)),
            (webhooks.parse_query, webhooks.sign_query(BODY, SECRET)),
        ):
            assert function(BODY, headers, secret=SECRET, seen=store)
            with pytest.raises(webhooks.ReplayedWebhookError):
                function(BODY, headers, secret=SECRET, seen=store)

    def test_what_a_handler_could_not_do_is_forgotten_by_the_id_of_the_delivery(self) -> None:
        store = webhooks.ReplayStore()
        for parse, headers in (
            (webhooks.parse, webhooks.sign(BODY, SECRET)),
            (webhooks.parse_query, webhooks.sign_query(BODY, SECRET)),
        ):
            assert parse(BODY, headers, secret=SECRET, seen=store)
            store.forget(webhooks.delivery_id(headers))
            assert parse(BODY, headers, secret=SECRET, seen=store)
            with pytest.raises(webhooks.ReplayedWebhookError):
                parse(BODY, headers, secret=SECRET, seen=store)

    @pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer x"}, sign(jti=None), sign(jti=5), sign(jti="")])
    def test_an_id_that_is_not_there(self, headers: dict[str, str]) -> None:
        with pytest.raises(webhooks.WebhookError):
            webhooks.delivery_id(headers)

    def test_a_store_that_has_to_be_awaited_is_refused(self) -> None:
        async def seen(jti: str, ttl: float) -> bool:
            return False

        store: Any = seen
        with pytest.raises(SignatureError, match="not be async"):
            check(sign(), seen=store)

    def test_it_is_remembered_as_long_as_it_is_fresh(self) -> None:
        calls: list[tuple[str, float]] = []

        def seen(jti: str, ttl: float) -> bool:
            calls.append((jti, ttl))
            return False

        for ahead in (60, 0, -300):
            check(sign(iat=NOW + ahead, jti="id"), seen=seen)
        assert calls == [("id", 361), ("id", 301), ("id", 1)]

    def test_an_id_is_needed_only_then(self) -> None:
        assert check(sign(jti=None))
        for jti in (None, ""):
            assert refusal(sign(jti=jti), seen=webhooks.ReplayStore())[1] == "missing_claim"

    def test_ids_end_and_can_be_forgotten(self) -> None:
        now = [0.0]
        store = webhooks.ReplayStore(clock=lambda: now[0])
        assert not store("a", 10)
        assert store("a", 10)
        store.forget("a")
        store.forget("never known")
        assert not store("a", 20)
        now[0] = 10
        assert store("a", 20)
        now[0] = 20
        assert not store("a", 20)
        assert len(store) == 1

    def test_the_number_of_ids_is_bounded(self) -> None:
        store = webhooks.ReplayStore(max_entries=3, clock=lambda: 0.0)
        for jti, ttl in (("first to end", 1), ("b", 5), ("c", 4), ("d", 3)):
            assert not store(jti, ttl)
        assert len(store) == 3
        assert all(store(jti, 1) for jti in "bcd")
        with pytest.raises(SignatureError, match="max_entries"):
            webhooks.ReplayStore(0)

    def test_of_many_threads_one_is_first(self) -> None:
        store = webhooks.ReplayStore()
        with ThreadPoolExecutor(8) as pool:
            seen = list(pool.map(lambda n: store(str(n % 50), 60), range(2000)))
        assert seen.count(False) == 50

    def test_errors_of_a_store_pass_through(self) -> None:
        def down(*_: object) -> bool:
            raise ConnectionError

        with pytest.raises(ConnectionError):
            check(sign(), seen=down)
