"""Rate limits: calls wait for their turn, the platform's own throttling holds them back, and Redis is shared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import vonage
from tests.support.redis import redis_server
from tests.vonage.conftest import Caller
from tests.vonage.server import Reply, Server
from vonage import RateLimit
from vonage.limiting import as_limiter

Connect = Callable[..., Caller]
SENT = Reply(body={"message-count": "1", "messages": [{"status": "0"}]})


class Turns:
    """A limiter that lets every call wait twice, and keeps what it heard."""

    is_local = True

    def __init__(self, wait: float = 0.001) -> None:
        self.asked: list[tuple[str, Any]] = []
        self.heard: list[float] = []
        self._wait = wait

    def acquire(self, account: str, body: object) -> float:
        self.asked.append((account, body))
        return 0.0 if len(self.asked) % 3 == 0 else self._wait

    def throttled(self, account: str, body: object, seconds: float) -> None:
        self.heard.append(seconds)


def message(**more: Any) -> Any:
    return {"from": "Acme", "to": "447700900000", "text": "Hello", **more}


async def test_a_call_waits_for_its_turn(connect: Connect, server: Server) -> None:
    turns = Turns()
    caller = connect(base_url=server.url, rate_limit=turns)
    server.answer(SENT)
    await caller(caller.client.sms.send_message(message()))
    assert [account for account, _ in turns.asked] == ["abcd1234"] * 3
    assert turns.asked[0][1]["from"] == "Acme"


async def test_a_turn_that_comes_too_late_is_said_at_once(connect: Connect, server: Server) -> None:
    caller = connect(base_url=server.url, rate_limit=Turns(600.0))
    with pytest.raises(vonage.PoolTimeoutError, match=r"no turn in time: the next is in 600\.0 s") as caught:
        await caller(caller.client.sms.send_message(message()))
    assert not caught.value.maybe_sent
    assert server.received == []


async def test_throttling_of_the_platform_is_heard(connect: Connect, server: Server) -> None:
    turns = Turns(0.0)
    caller = connect(base_url=server.url, rate_limit=turns)
    busy = {"message-count": "1", "messages": [{"status": "1", "error-text": "please wait [ 20 ] and retry"}]}
    server.answer(Reply(429, {}, headers={"retry-after": "0.01"}), Reply(body=busy), SENT)
    await caller(caller.client.sms.send_message(message()))
    assert turns.heard == [0.01, 0.02]


def test_a_window_moves() -> None:
    limit = RateLimit("2/s")
    waits = [limit.acquire("a", None) for _ in range(3)]
    assert waits[:2] == [0.0, 0.0]
    assert 0 < waits[2] <= 1.1
    assert limit.acquire("b", None) == 0.0


def test_senders_count_by_themselves() -> None:
    limit = RateLimit("1/min", per="sender")
    bodies = [message(), message(**{"from": "Other"}), {"from": {"type": "phone", "number": "447700900001"}}, None]
    assert [limit.acquire("a", body) for body in bodies] == [0.0] * 4
    assert limit.acquire("a", message()) > 0
    assert limit.acquire("a", bodies[2]) > 0


def test_what_is_held_back_waits() -> None:
    limit = RateLimit("1000/s")
    limit.throttled("a", None, 30)
    assert 29 < limit.acquire("a", None) <= 30
    assert limit.acquire("b", None) == 0.0


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("fast", "such as '30/s'"),
        ("0/s", "such as '30/s'"),
        ("30", "such as '30/s'"),
        (30, "not int"),
        ("-1/s", "such as '30/s'"),
    ],
)
def test_what_is_no_limit_is_refused(given: Any, said: str) -> None:
    with pytest.raises(vonage.Error, match=said):
        as_limiter(given)


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[str]:
    with redis_server(tmp_path) as url:
        yield url


async def test_no_call_is_made_without_the_server_that_counts(connect: Connect, server: Server) -> None:
    limit = RateLimit("100/s", storage="redis://user:a-password@127.0.0.1:9")
    caller = connect(base_url=server.url, rate_limit=limit)
    with pytest.raises(vonage.ConnectError, match="the rate limit cannot be asked: ConnectionError") as caught:
        await caller(caller.client.sms.send_message(message()))
    assert caught.value.safe_to_repeat
    assert "a-password" not in repr(caught.value)
    assert server.received == []


def test_who_waits_comes_one_after_the_other() -> None:
    limit = RateLimit("10/s")
    waits = [limit.acquire("a", None) for _ in range(13)]
    assert waits[:10] == [0.0] * 10
    assert waits[10] < waits[11] < waits[12] < 2.1
    assert max(limit.acquire("a", None) for _ in range(100)) < 2.1  # those who gave up are not waited for


def test_redis_is_shared(redis: str) -> None:
    one, two = (RateLimit("2/min", storage=redis) for _ in range(2))
    assert [one.acquire("a", None), two.acquire("a", None)] == [0.0, 0.0]
    assert one.acquire("a", None) > 0
    assert two.acquire("a", None) > 0
    assert not one.is_local
    assert redis not in repr(one)


async def test_redis_with_both_clients(redis: str, kind: type[Any], server: Server, settings: dict[str, Any]) -> None:
    caller = Caller(kind, **settings, base_url=server.url, rate_limit=RateLimit("100/s", storage=redis))
    server.answer(SENT)
    await caller(caller.client.sms.send_message(message()))
    assert len(server.received) == 1
    await caller.close()
