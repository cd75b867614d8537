"""What happens on the wire: answers of all kinds, time-outs, broken connections, redirects, pools and proxies."""

from __future__ import annotations

import asyncio
import gzip
import os
import threading
from typing import Any

import httpx
import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.server import Received, Reply, Server

SMS = {"from": "AcmeInc", "to": "447700900000", "text": "Hello"}


async def test_connections_are_kept(caller: Caller, server: Server) -> None:
    for _ in range(5):
        await caller(caller.client.account.get_balance())
    assert server.connections == 1


async def test_a_slow_answer_times_out(make: Any, server: Server) -> None:
    caller = make(timeout=(1, 0.05), max_retries=0)
    server.answer(Reply(body={}, delay=0.5))
    with pytest.raises(vonage.RequestTimeoutError, match=r"0\.05 s") as caught:
        await caller(caller.client.account.get_balance())
    assert isinstance(caught.value, TimeoutError)
    await caller.close()


async def test_an_answer_that_breaks_off_is_an_error(make: Any, server: Server) -> None:
    caller = make(max_retries=0)
    server.answer(Reply(body={"value": "x" * 1000}, cut=10))
    with pytest.raises(vonage.TransportError) as caught:
        await caller(caller.client.account.get_balance())
    assert caught.value.maybe_sent
    await caller.close()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_redirects_are_refused(caller: Caller, server: Server, status: int) -> None:
    server.answer(Reply(status, None, {"Location": "https://example.com/steal"}))
    with pytest.raises(vonage.RedirectError, match="not followed") as caught:
        await caller(caller.client.account.get_balance())
    assert caught.value.status == status
    assert len(server.received) == 1


async def test_a_huge_answer_arrives_whole(caller: Caller, server: Server) -> None:
    server.answer(Reply(body={"value": "x" * 5_000_000}))
    assert len((await caller(caller.client.account.get_balance()))["value"]) == 5_000_000


async def test_a_packed_answer_is_unpacked(caller: Caller, server: Server) -> None:
    headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    server.answer(Reply(body=gzip.compress(b'{"value": 2}'), headers=headers))
    assert (await caller(caller.client.account.get_balance()))["value"] == 2


@pytest.mark.parametrize(
    ("reply", "data"),
    [
        (Reply(204), None),
        (Reply(200, b"", {"Content-Type": "application/json"}), None),
        (Reply(200, b"OK", {"Content-Type": "text/plain"}), b"OK"),
        (Reply(200, b'{"a": 1}', {"Content-Type": "application/hal+json;charset=utf-8"}), {"a": 1}),
        (Reply(200, b"[1, null]", {"Content-Type": "APPLICATION/JSON"}), [1, None]),
    ],
)
async def test_answers_are_read_by_their_type(caller: Caller, server: Server, reply: Reply, data: Any) -> None:
    server.answer(reply)
    assert await caller(caller.client.account.get_balance()) == data


async def test_json_that_is_none_is_an_error(caller: Caller, server: Server) -> None:
    server.answer(Reply(200, b"<html>", {"Content-Type": "application/json"}))
    with pytest.raises(ValueError, match="no JSON"):
        await caller(caller.client.account.get_balance())


async def test_many_at_once_share_the_pool(server: Server, settings: dict[str, Any]) -> None:
    server.answer(lambda request: Reply(body={"value": dict(request.query)["n"]}))
    async with vonage.AsyncClient(**settings, base_url=server.url, pool_maxsize=5) as client:
        got = await asyncio.gather(*(client.get("x", "/echo", {"n": n}, "header") for n in range(60)))
    assert [each["value"] for each in got] == [str(n) for n in range(60)]
    assert server.connections <= 5


async def test_a_cancelled_call_gives_its_connection_back(server: Server, settings: dict[str, Any]) -> None:
    def slow_at_first(request: Received) -> Reply:
        return Reply(body={}, delay=0.3 if len(server.received) == 1 else 0)

    server.answer(slow_at_first)
    async with vonage.AsyncClient(**settings, base_url=server.url, pool_maxsize=1) as client:
        first = asyncio.create_task(client.account.get_balance())
        await asyncio.sleep(0.05)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert not await asyncio.wait_for(client.account.get_balance(), 5)


@pytest.mark.parametrize("backend", ["httpx", "httpx2", "aiohttp"])
def test_a_client_serves_several_event_loops(server: Server, settings: dict[str, Any], backend: Any) -> None:
    client = vonage.AsyncClient(**settings, base_url=server.url, backend=backend)

    async def use() -> Any:
        balance = await client.account.get_balance()
        await client.aclose()
        return balance

    assert asyncio.run(use()) == asyncio.run(use()) == {}


@pytest.mark.parametrize("backend", ["httpx", "httpx2"])
def test_threads_share_a_client(server: Server, settings: dict[str, Any], backend: Any) -> None:
    server.answer(lambda request: Reply(body={"value": dict(request.query)["n"]}))
    wrong: list[Any] = []
    with vonage.Client(**settings, base_url=server.url, backend=backend) as client:

        def work(thread: int) -> None:
            for turn in range(25):
                n = str(thread * 1000 + turn)
                if client.get("x", "/echo", {"n": n}, "jwt" if turn % 2 else "header")["value"] != n:
                    wrong.append(n)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not wrong
    assert len(server.received) == 16 * 25


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_has_connections_of_its_own(client: vonage.Client, server: Server) -> None:
    client.account.get_balance()
    child = os.fork()
    if child == 0:
        try:
            os._exit(1 if client.account.get_balance() else 0)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert not client.account.get_balance()
    assert server.connections == 2


@pytest.mark.parametrize(
    "wrapped", [httpx.MockTransport, lambda handler: httpx.Client(transport=httpx.MockTransport(handler))]
)
def test_your_own_httpx(wrapped: Any) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"value": 1})

    given = wrapped(handler)
    with vonage.Client(key="abcd1234", secret="s", http_client=given) as client:
        assert client.account.get_balance()["value"] == 1
    assert str(seen[0].url) == "https://rest.nexmo.com/account/get-balance"
    if isinstance(given, httpx.Client):
        assert not given.is_closed
        given.close()


async def test_your_own_async_httpx() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"value": 1}))
    async with httpx.AsyncClient(transport=transport) as given:
        client = vonage.AsyncClient(key="abcd1234", secret="s", http_client=given)
        assert (await client.account.get_balance())["value"] == 1


def test_what_is_no_client_is_refused() -> None:
    with pytest.raises(vonage.Error, match="http_client"):
        vonage.Client(http_client=object())
    with pytest.raises(vonage.Error, match="AsyncClient only"):
        vonage.Client(backend="aiohttp")


async def test_a_proxy_gets_the_request(make: Any, server: Server) -> None:
    caller = make(base_url="http://vonage.invalid", proxy=server.url)
    await caller(caller.client.account.get_balance())
    assert server.last.headers["host"] == "vonage.invalid"
    await caller.close()


async def test_the_environment_names_proxies(make: Any, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    for base, host in (("http://vonage.invalid", "vonage.invalid"), (server.url, server.host)):
        caller = make(base_url=base)
        await caller(caller.client.account.get_balance())
        assert server.last.headers["host"] == host
        await caller.close()
