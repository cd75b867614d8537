"""When a request is sent again. A message is never sent twice: the server counts."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.raw_server import RawServer
from tests.vonage.server import Reply, Server
from vonage import errors
from vonage.retry import LONGEST_WAIT, Tries, backoff, retry_after

Connect = Callable[..., Caller]
SMS = {"from": "AcmeInc", "to": "447700900000", "text": "Hello"}
GOOD = Reply(body={"messages": [{"status": "0"}], "value": 1})
AT_ONCE = {"Retry-After": "0"}

pytestmark = pytest.mark.usefixtures("no_waiting")


async def send(caller: Caller) -> Any:
    return await caller(caller.client.sms.send_message(SMS))


async def read(caller: Caller) -> Any:
    return await caller(caller.client.account.get_balance())


# A POST


@pytest.mark.parametrize("status", [400, 402, 408, 500, 502, 503, 504])
async def test_a_message_that_may_have_gone_out_is_not_sent_again(
    connect: Connect, server: Server, status: int
) -> None:
    server.answer(Reply(status, {}), GOOD)
    with pytest.raises(errors.HttpError) as caught:
        await send(connect(base_url=server.url))
    assert caught.value.status == status
    assert len(server.received) == 1


@pytest.mark.parametrize("reply", [Reply(broken=True), Reply(200, b"x" * 100, cut=10)], ids=repr)
async def test_nor_where_the_connection_breaks(connect: Connect, server: Server, reply: Reply) -> None:
    server.answer(reply, GOOD)
    with pytest.raises(errors.TransportError) as caught:
        await send(connect(base_url=server.url))
    assert caught.value.maybe_sent
    assert len(server.received) == 1


async def test_nor_where_no_answer_comes_in_time(connect: Connect) -> None:
    with RawServer(b"", stay=True) as silent:
        with pytest.raises(errors.RequestTimeoutError):
            await send(connect(base_url=silent.url, timeout=(5, 0.5)))
        assert silent.requests == 1


@pytest.mark.parametrize(("status", "headers"), [(429, {}), (429, AT_ONCE), (503, AT_ONCE)])
async def test_a_message_that_was_turned_away_is_sent_again(
    connect: Connect, server: Server, status: int, headers: dict[str, str]
) -> None:
    server.answer(Reply(status, {}, headers), Reply(status, {}, headers), GOOD)
    assert (await send(connect(base_url=server.url)))["messages"] == [{"status": "0"}]
    first, *others = [request.body for request in server.received]
    assert others == [first, first]


async def test_a_message_is_sent_again_where_nobody_listened(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    def counting(attempt: int) -> float:
        tried.append(attempt)
        return 0.0

    monkeypatch.setattr("vonage.retry.backoff", counting)
    with pytest.raises(errors.ConnectError):
        await send(connect(base_url="http://127.0.0.1:1"))
    assert tried == [0, 1, 2]


async def test_a_signed_message_is_the_same_each_time(connect: Connect, server: Server) -> None:
    server.answer(Reply(429, {}), GOOD)
    await send(connect(base_url=server.url, signature_secret="s" * 32, signature_method="sha256"))
    first, second = server.received
    assert first.body == second.body
    assert dict(first.form)["sig"]


# A GET


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
async def test_what_only_reads_is_repeated(connect: Connect, server: Server, status: int) -> None:
    server.answer(Reply(status, {}), Reply(status, {}), GOOD)
    assert (await read(connect(base_url=server.url)))["value"] == 1
    assert len(server.received) == 3


@pytest.mark.parametrize("reply", [Reply(broken=True), Reply(200, b"x" * 100, cut=10)], ids=repr)
async def test_also_where_the_connection_breaks(connect: Connect, server: Server, reply: Reply) -> None:
    server.answer(reply, reply, GOOD)
    assert (await read(connect(base_url=server.url)))["value"] == 1
    assert len(server.received) == 3


@pytest.mark.parametrize("verb", ["put", "delete"])
async def test_put_and_delete_are_repeated_too(connect: Connect, server: Server, verb: str) -> None:
    server.answer(Reply(500, {}), Reply(204))
    caller = connect(base_url=server.url)
    assert await caller(getattr(caller.client, verb)("api.nexmo.com", "/x", {}, auth_type="header")) is None
    assert len(server.received) == 2


@pytest.mark.parametrize("verb", ["post", "patch"])
async def test_post_and_patch_are_not(connect: Connect, server: Server, verb: str) -> None:
    server.answer(Reply(500, {}), Reply(204))
    caller = connect(base_url=server.url)
    with pytest.raises(errors.ServerError):
        await caller(getattr(caller.client, verb)("api.nexmo.com", "/x", {}, auth_type="header"))
    assert len(server.received) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 501])
async def test_what_would_fail_again_is_not_repeated(connect: Connect, server: Server, status: int) -> None:
    server.answer(Reply(status, {}), GOOD)
    with pytest.raises(errors.HttpError):
        await read(connect(base_url=server.url))
    assert len(server.received) == 1


# "Throttled" in an answer of status 200


def parts(*statuses: str, text: str = "Throughput Rate Exceeded - please wait [ 20 ] and retry") -> Reply:
    """An answer to an SMS; what is not "0" or "2" is throttled."""
    return Reply(body={"messages": [{"status": status, "error-text": text} for status in statuses]})


@pytest.mark.parametrize(
    "reply",
    [parts("1"), parts("1", "1"), parts("10", text="Too many binds"), parts("1", text="[ ]"), parts("1", text="")],
    ids=str,
)
async def test_a_throttled_message_is_sent_again(connect: Connect, server: Server, reply: Reply) -> None:
    server.answer(reply, reply, GOOD)
    assert (await send(connect(base_url=server.url)))["messages"] == [{"status": "0"}]
    first, *others = [request.body for request in server.received]
    assert others == [first, first]


@pytest.mark.parametrize("reply", [parts("0", "1"), parts("1", "0"), parts("1", "2"), parts()], ids=str)
async def test_unless_a_part_of_it_was_not(connect: Connect, server: Server, reply: Reply) -> None:
    server.answer(reply, GOOD)
    assert await send(connect(base_url=server.url)) == reply.body
    assert len(server.received) == 1


@pytest.mark.parametrize(("limit", "text"), [(0, "[ 20 ]"), (2, "[ 20 ]"), (3, "please wait [ 61000 ] and retry")])
async def test_a_message_that_stays_throttled_is_answered_as_in_3x(
    connect: Connect, server: Server, limit: int, text: str
) -> None:
    server.answer(parts("1", text=text))
    answer = await send(connect(base_url=server.url, max_retries=limit))
    assert answer["messages"] == [{"status": "1", "error-text": text}]
    assert len(server.received) == (1 if limit == 3 else limit + 1)


async def test_the_text_says_how_long_to_wait(caller: Caller, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float | None] = []
    again = Tries.again

    def noting(tries: Tries, asked: float | None) -> float | None:
        waits.append(asked)
        return again(tries, asked and asked / 1000)

    monkeypatch.setattr(Tries, "again", noting)
    two = {"messages": [{"status": "1", "error-text": f"please wait [ {wait} ] and retry"} for wait in (250, 900)]}
    server.answer(parts("1", text="wait [1500]"), Reply(body=two), GOOD)
    await send(caller)
    assert waits == [1.5, 0.9]


# How often, and when


@pytest.mark.parametrize("limit", [0, 1, 4])
async def test_max_retries(connect: Connect, server: Server, limit: int) -> None:
    server.answer(Reply(500, {}))
    with pytest.raises(errors.ServerError):
        await read(connect(base_url=server.url, max_retries=limit))
    assert len(server.received) == limit + 1


async def test_errors_and_statuses_count_together(connect: Connect, server: Server) -> None:
    server.answer(Reply(broken=True), Reply(500, {}), Reply(200, b"x" * 100, cut=10), GOOD)
    with pytest.raises(errors.TransportError):
        await read(connect(base_url=server.url, max_retries=2))
    assert len(server.received) == 3


async def test_a_wait_that_is_too_long_is_reported_at_once(connect: Connect, server: Server) -> None:
    server.answer(Reply(429, {}, {"Retry-After": "3600"}), GOOD)
    with pytest.raises(errors.RateLimitError) as caught:
        await read(connect(base_url=server.url))
    assert caught.value.retry_after == 3600
    assert len(server.received) == 1


async def test_repetitions_of_a_stream_end_with_its_first_byte(connect: Connect, server: Server) -> None:
    server.answer(Reply(500, {}), Reply(200, b"x" * 100, cut=10), GOOD)
    caller = connect(base_url=server.url)
    with pytest.raises(errors.TransportError):
        await caller(caller.client.stream(caller.client.recording_request(f"{server.url}/v1/files/abc")))
    assert len(server.received) == 2


async def test_a_retry_of_urllib3_is_taken_by_its_total(connect: Connect, server: Server) -> None:
    class Retry:
        total = 1

    server.answer(Reply(500, {}))
    with pytest.raises(errors.ServerError):
        await read(connect(base_url=server.url, max_retries=Retry()))
    assert len(server.received) == 2


@pytest.mark.parametrize("count", [-1, 1.5, True, "3", None])
def test_max_retries_that_is_no_number_is_refused(count: Any) -> None:
    with pytest.raises(errors.Error, match="max_retries: must be an integer of at least 0"):
        vonage.Client(max_retries=count)


# The decisions by themselves


def test_the_platform_decides_when_within_reason() -> None:
    assert Tries("unsent", 1).after_status(429, {"retry-after": "7"}) == 7
    assert Tries("unsent", 1).after_status(429, {"retry-after": str(LONGEST_WAIT)}) == LONGEST_WAIT
    assert Tries("unsent", 1).after_status(429, {"retry-after": str(LONGEST_WAIT + 1)}) is None
    assert Tries("unsent", 1).after_status(503, {}) is None
    assert Tries("unsent", 1).after_status(200, {"retry-after": "7"}) is None


def test_an_error_that_repeating_cannot_mend_is_final() -> None:
    assert Tries("idempotent", 3).after_error(errors.CertificateError()) is None
    assert Tries("unsent", 3).after_error(errors.PoolTimeoutError()) is not None
    assert Tries("unsent", 3).after_error(errors.TransportError()) is None


def test_dates_count_from_now() -> None:
    now = time.time() // 1
    tries = Tries("unsent", 1, clock=lambda: now)
    assert tries.after_status(503, {"retry-after": formatdate(now + 20, usegmt=True)}) == 20
    assert retry_after(formatdate(now - 20, usegmt=True), now) == 0
    assert retry_after("Wed, 21 Oct 2026 07:28:00", 0) == retry_after("Wed, 21 Oct 2026 07:28:00 GMT", 0)


@pytest.mark.parametrize("value", [None, "", "soon", "nan", "inf", "1e400", "Wed, 99 Oct 2026", "0x10", "１"])
def test_what_cannot_be_read_is_as_good_as_nothing(value: str | None) -> None:
    assert retry_after(value, 0.0) in (None, 1.0)


@given(st.text() | st.floats().map(str) | st.integers().map(str), st.floats(0, 1e10))
def test_any_header_gives_a_sensible_number_or_none(value: str, now: float) -> None:
    seconds = retry_after(value, now)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))


def test_waits_double_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vonage.retry.FIRST_WAIT", 0.5)
    for attempt in range(8):
        whole = min(0.5 * 2**attempt, 8.0)
        assert whole / 2 <= backoff(attempt) <= whole
