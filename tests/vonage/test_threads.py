"""One client for many: threads, tasks, event loops and forked children; and clients and transports of users' own."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import httpx
import httpx2
import pytest

import vonage
from tests.vonage.conftest import ASYNC_ONLY, KEY, SECRET, Caller
from tests.vonage.server import Nowhere, Received, Reply, Server
from vonage import errors

Connect = Callable[..., Caller]


def echo(received: Received) -> Reply:
    """Answers with what was asked for, so that a mixed-up answer shows."""
    return Reply(body={"asked": dict(received.query)["n"]})


def ask(client: vonage.Client, number: int) -> Any:
    return cast("Any", client.get("api.nexmo.com", "/echo", {"n": number}, "header"))["asked"]


# Threads


@pytest.mark.parametrize("backend", ["httpx", "httpx2"])
def test_twenty_threads_share_a_client(server: Server, backend: Any) -> None:
    server.answer(echo)
    start = threading.Barrier(20)
    with vonage.Client(KEY, SECRET, base_url=server.url, backend=backend) as client:

        def work(thread: int) -> list[Any]:
            start.wait()
            return [ask(client, thread * 50 + number) for number in range(50)]

        with ThreadPoolExecutor(20) as pool:
            results = list(pool.map(work, range(20)))
    assert [int(one) for result in results for one in result] == list(range(1000))
    assert sorted(int(dict(received.query)["n"]) for received in server.received) == list(range(1000))
    assert server.connections <= 20


def test_threads_make_one_token_between_them(server: Server, settings: dict[str, Any]) -> None:
    start = threading.Barrier(10)
    with vonage.Client(**settings, base_url=server.url) as client:

        def work(_: int) -> None:
            start.wait()
            client.voice.get_call("x")

        with ThreadPoolExecutor(10) as pool:
            list(pool.map(work, range(10)))
    assert len({received.authorization for received in server.received}) == 1


def test_options_and_raw_answers_of_threads_do_not_mix(server: Server) -> None:
    server.answer(lambda received: Reply(body={"is": received.headers["x-n"]}))
    with vonage.Client(KEY, SECRET, base_url=server.url) as client:

        def work(number: int) -> tuple[Any, Any]:
            mine = client.with_options(headers={"X-N": str(number)})
            response = mine.with_raw_response(mine.account.get_balance)()
            return dict(response.data)["is"], response.content

        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(work, range(100)))
    assert results == [(str(n), b'{"is": "%d"}' % n) for n in range(100)]


# Tasks


@ASYNC_ONLY
async def test_tasks_share_a_client_and_its_bound_on_connections(connect: Connect, server: Server) -> None:
    caller = connect(base_url=server.url, pool_maxsize=5)
    server.answer(echo)
    replies = await asyncio.gather(
        *(caller.client.get("api.nexmo.com", "/echo", {"n": number}, "header") for number in range(200))
    )
    assert [int(reply["asked"]) for reply in replies] == list(range(200))
    assert server.connections <= 5


@ASYNC_ONLY
async def test_a_cancelled_call_leaves_nothing_behind(connect: Connect, server: Server) -> None:
    caller = connect(base_url=server.url, pool_maxsize=1)  # so that a connection that is not given back blocks the rest
    for reply in (Reply(delay=0.2), Reply(200, b"x" * 5_000_000, {"X": "y"})):
        for pause in (0.0, 0.001, 0.02):
            server.answer(reply)
            task = asyncio.create_task(caller.client.account.get_balance())
            await asyncio.sleep(pause)
            task.cancel()
            await asyncio.wait([task])  # a task that was done by then is fine too
            server.answer(Reply(body={"value": 1}))
            assert await asyncio.wait_for(caller.client.account.get_balance(), 10) == {"value": 1}


@ASYNC_ONLY
async def test_tasks_that_wait_for_a_connection_can_be_cancelled(connect: Connect, server: Server) -> None:
    caller = connect(base_url=server.url, pool_maxsize=1)
    server.answer(Reply(delay=0.5, body={"value": 1}), Reply(body={"value": 2}))
    first = asyncio.create_task(caller.client.account.get_balance())
    while not server.received:
        await asyncio.sleep(0.01)
    waiting = [asyncio.create_task(caller.client.account.get_balance()) for _ in range(3)]
    await asyncio.sleep(0.03)
    for task in waiting:
        task.cancel()
    results = await asyncio.gather(first, *waiting, return_exceptions=True)
    assert results[0] == {"value": 1}
    assert all(isinstance(result, asyncio.CancelledError) for result in results[1:])
    assert await caller.client.account.get_balance() == {"value": 2}


# Event loops


@pytest.mark.parametrize("backend", ["httpx", "httpx2", "aiohttp"])
def test_a_client_serves_one_event_loop_after_another(server: Server, backend: Any) -> None:
    client = vonage.AsyncClient(KEY, SECRET, base_url=server.url, backend=backend)

    async def twice() -> None:
        async with client:
            await asyncio.gather(client.account.get_balance(), client.account.get_balance())

    for _ in range(3):
        asyncio.run(twice())
    assert len(server.received) == 6


@pytest.mark.parametrize("backend", ["httpx", "httpx2", "aiohttp"])
def test_event_loops_of_several_threads_share_a_client(server: Server, backend: Any) -> None:
    server.answer(echo)
    client = vonage.AsyncClient(KEY, SECRET, base_url=server.url, backend=backend)
    start = threading.Barrier(4)

    async def work(thread: int) -> list[int]:
        start.wait()
        async with client:
            replies = await asyncio.gather(
                *(client.get("api.nexmo.com", "/echo", {"n": thread * 10 + n}, "header") for n in range(10))
            )
        return [int(cast("Any", reply)["asked"]) for reply in replies]

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda thread: asyncio.run(work(thread)), range(4)))
    assert [one for result in results for one in result] == list(range(40))


@pytest.mark.parametrize("backend", ["httpx", "httpx2", "aiohttp"])
def test_loops_that_end_without_closing_the_client_leave_no_connections_for_ever(server: Server, backend: str) -> None:
    program = f"""
import asyncio, gc, os, vonage
client = vonage.AsyncClient({KEY!r}, {SECRET!r}, base_url={server.url!r}, backend={backend!r})
async def once():
    await client.account.get_balance()
def count():
    asyncio.run(once())
    gc.collect()
    return len(os.listdir("/dev/fd"))
count()
print(len({{count() for _ in range(5)}}))
"""
    # asyncio warns, rightly, that this program forgot to close its connections
    run = [sys.executable, "-W", "ignore", "-c", program]
    assert subprocess.check_output(run, text=True).strip() == "1"


@pytest.mark.parametrize("backend", ["httpx", "httpx2", "aiohttp"])
@pytest.mark.parametrize("end", ["asyncio.run(once())", "run_in_a_hurry()"])
def test_a_loop_that_ends_says_nothing(server: Server, backend: str, end: str) -> None:
    program = f"""
import asyncio, gc, vonage
client = vonage.AsyncClient({KEY!r}, {SECRET!r}, base_url={server.url!r}, backend={backend!r})
async def once():
    await client.account.get_balance()
def run_in_a_hurry():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(once())
    loop.close()
{end}
del client
gc.collect()
"""
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert finished.stderr == ""


# Forked children


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("backend", ["httpx", "httpx2"])
def test_parent_and_child_do_not_share_connections(server: Server, backend: Any) -> None:
    server.answer(echo)
    client = vonage.Client(KEY, SECRET, base_url=server.url, backend=backend)
    assert ask(client, 0) == "0"
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", DeprecationWarning
        )  # forking with the server's threads about; the child uses none
        child = os.fork()
    if child == 0:
        good = [ask(client, number) for number in range(1, 20)] == [str(number) for number in range(1, 20)]
        client.close()
        os._exit(0 if good else 1)
    mine = [ask(client, number) for number in range(100, 120)]
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert mine == [str(number) for number in range(100, 120)]
    assert server.connections == 2
    client.close()


# What users bring along


def answer_of(library: Any) -> Callable[[Any], Any]:
    def handle(request: Any) -> Any:
        assert request.headers["authorization"].startswith("Basic ")
        if request.url.path == "/redirect":
            return library.Response(302, headers={"Location": "/account/get-balance"})
        return library.Response(200, json={"path": request.url.path, "host": request.url.host})

    return handle


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("as_client", [True, False])
async def test_clients_and_transports_of_users(kind: type[Any], library: Any, as_client: bool) -> None:
    mock = library.MockTransport(answer_of(library))
    wrapped = library.Client if kind is vonage.Client else library.AsyncClient
    # What the user's client would add of its own must not replace ours.
    given = wrapped(transport=mock, auth=("not", "mine"), follow_redirects=True) if as_client else mock
    caller = Caller(kind, key=KEY, secret=SECRET, http_client=given)
    expected = {"path": "/account/get-balance", "host": "rest.nexmo.com"}
    assert await caller(caller.client.account.get_balance()) == expected
    with pytest.raises(errors.RedirectError):
        await caller(caller.client.get("rest.nexmo.com", "/redirect", {}, "header"))
    await caller.close()
    assert await caller(caller.client.account.get_balance()) == expected  # it is the user's to close


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ("ConnectError", errors.ConnectError),
        ("ConnectTimeout", errors.ConnectError),
        ("ProxyError", errors.ConnectError),
        ("UnsupportedProtocol", errors.ConnectError),
        ("PoolTimeout", errors.PoolTimeoutError),
        ("ReadTimeout", errors.RequestTimeoutError),
        ("WriteTimeout", errors.RequestTimeoutError),
        ("ReadError", errors.TransportError),
        ("RemoteProtocolError", errors.TransportError),
        ("DecodingError", errors.TransportError),
    ],
)
async def test_their_errors_become_ours(
    kind: type[Any], library: Any, error: str, expected: type[errors.TransportError]
) -> None:
    def handle(request: Any) -> Any:
        raise getattr(library, error)("of http://user:hush@proxy")

    caller = Caller(kind, key=KEY, secret=SECRET, http_client=library.MockTransport(handle), max_retries=0)
    with pytest.raises(errors.TransportError) as caught:
        await caller(caller.client.account.get_balance())
    assert type(caught.value) is expected
    assert caught.value.maybe_sent == (expected in (errors.RequestTimeoutError, errors.TransportError))
    # Theirs, whose words and frames can hold a secret, does not hang on ours anywhere.
    assert "hush" not in str(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_a_transport_of_ones_own() -> None:
    nowhere = Nowhere()
    assert dict(vonage.Client(KEY, SECRET, http_client=nowhere).account.get_balance()) == {}
    assert nowhere.urls == ["https://rest.nexmo.com/account/get-balance"]


async def test_an_async_transport_of_ones_own() -> None:
    class Answer:
        status = 200
        headers: Mapping[str, str] = {}

        async def read(self) -> bytes:
            return b'{"value": 1.5}'

        async def iter_bytes(self) -> AsyncIterator[bytes]:
            yield b"hello"

        async def close(self) -> None:
            """Nothing is open."""

    class Own:
        async def open(self, outgoing: Any) -> Answer:
            return Answer()

        async def close(self) -> None:
            """Nothing is open."""

    async with vonage.AsyncClient(KEY, SECRET, http_client=Own()) as client:
        answer: Any = await client.account.get_balance()
    assert answer == {"value": 1.5}


@pytest.mark.parametrize(
    ("made", "given"),
    [
        (vonage.Client, httpx.AsyncClient),
        (vonage.AsyncClient, httpx.Client),
        (vonage.Client, httpx.AsyncHTTPTransport),
        (vonage.AsyncClient, httpx2.HTTPTransport),
        (vonage.Client, object),
        (vonage.AsyncClient, dict),
    ],
)
def test_what_is_no_client_for_it_is_refused(made: Any, given: Any) -> None:
    with pytest.raises(
        errors.Error, match=rf"^http_client: a {given.__name__} is not a client or transport for {made.__name__}"
    ):
        made(http_client=given())


def test_nothing_is_imported_for_a_backend_that_is_not_used() -> None:
    program = "import sys, vonage; vonage.Client('k', 's'); print({'httpx2', 'aiohttp', 'jwt'} & set(sys.modules))"
    assert subprocess.check_output([sys.executable, "-c", program], text=True).strip() == "set()"
