"""A message is never sent twice; what cannot do harm is tried again."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.server import Reply, Server
from vonage import retry

SMS = {"from": "AcmeInc", "to": "447700900000", "text": "Hello"}
GOOD = Reply(body={"message-count": "1", "messages": [{"status": "0", "message-id": "m"}]})


@pytest.mark.parametrize("status", [500, 502, 504, 408])
async def test_a_post_that_may_have_worked_is_not_repeated(caller: Caller, server: Server, status: int) -> None:
    server.answer(Reply(status, {}), GOOD)
    with pytest.raises((vonage.ServerError, vonage.ClientError)):
        await caller(caller.client.sms.send_message(SMS))
    assert len(server.received) == 1


async def test_a_post_whose_connection_broke_is_not_repeated(caller: Caller, server: Server) -> None:
    server.answer(Reply(broken=True), GOOD)
    with pytest.raises(vonage.TransportError) as caught:
        await caller(caller.client.sms.send_message(SMS))
    assert caught.value.maybe_sent
    assert len(server.received) == 1


async def test_a_post_that_was_refused_unseen_is_repeated(caller: Caller, server: Server, waits: list[float]) -> None:
    server.answer(Reply(429, {}, {"Retry-After": "7"}), Reply(503, {}, {"Retry-After": "3"}), GOOD)
    answer = await caller(caller.client.sms.send_message(SMS))
    assert answer["messages"][0]["message-id"] == "m"
    assert waits == [7, 3]
    assert len({request.body for request in server.received}) == 1


async def test_503_without_a_word_on_when_is_final_for_a_post(caller: Caller, server: Server) -> None:
    server.answer(Reply(503, {}), GOOD)
    with pytest.raises(vonage.ServerError):
        await caller(caller.client.sms.send_message(SMS))
    assert len(server.received) == 1


@pytest.mark.parametrize("trouble", [Reply(500, {}), Reply(503, {}), Reply(408, {}), Reply(broken=True)])
async def test_a_read_is_repeated(caller: Caller, server: Server, trouble: Reply) -> None:
    server.answer(trouble, trouble, Reply(body={"value": 1.5, "autoReload": False}))
    assert (await caller(caller.client.account.get_balance()))["value"] == 1.5
    assert len(server.received) == 3


async def test_it_gives_up_after_max_retries(make: Any, server: Server) -> None:
    caller = make(max_retries=2)
    server.answer(Reply(500, {}))
    with pytest.raises(vonage.ServerError):
        await caller(caller.client.account.get_balance())
    assert len(server.received) == 3
    await caller.close()


async def test_no_connection_means_nothing_was_sent(make: Any, waits: list[float]) -> None:
    caller = make(base_url="http://127.0.0.1:9", max_retries=2)
    with pytest.raises(vonage.ConnectError) as caught:
        await caller(caller.client.sms.send_message(SMS))
    assert not caught.value.maybe_sent
    assert len(waits) == 2, "a connection that was never made may be tried again, also for a POST"
    await caller.close()


async def test_a_wait_that_is_too_long_is_the_callers_to_decide(caller: Caller, server: Server) -> None:
    server.answer(Reply(429, {}, {"Retry-After": "3600"}))
    with pytest.raises(vonage.RateLimitError) as caught:
        await caller(caller.client.sms.send_message(SMS))
    assert caught.value.retry_after == 3600
    assert len(server.received) == 1


def test_retry_after_as_a_date() -> None:
    now = datetime.now(timezone.utc).replace(microsecond=0)
    date = format_datetime(now + timedelta(seconds=30), usegmt=True)
    assert retry.retry_after(date, now.timestamp()) == 30
    assert retry.retry_after(format_datetime(now - timedelta(days=1), usegmt=True), now.timestamp()) == 0


@given(st.text())
def test_any_retry_after_is_a_bearable_number_or_none(value: str) -> None:
    seconds = retry.retry_after(value, 1_800_000_000.0)
    assert seconds is None or 0 <= seconds < float("inf")


def test_the_wait_grows() -> None:
    assert all(0.25 * 2**n <= retry.backoff(n) <= 0.5 * 2**n for n in range(4))
    assert retry.backoff(50) <= 8
