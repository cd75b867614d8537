"""What comes over the wire, good and bad, on each HTTP library."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import ASYNC_ONLY, Caller
from tests.vonage.raw_server import RawServer, tls_contexts
from tests.vonage.server import Reply, Server
from vonage import errors

Connect = Callable[..., Caller]
JSON = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"value":1.5}'


async def balance(caller: Caller) -> Any:
    return await caller(caller.client.account.get_balance())


async def read(caller: Caller) -> Any:
    """An operation without a description, whose answer may be anything."""
    return await caller(caller.client.get("api.nexmo.com", "/x", {}, "header"))


@pytest.fixture
def once(connect: Connect, server: Server) -> Caller:
    """A client that repeats nothing."""
    return connect(base_url=server.url, max_retries=0)


# Good answers


async def test_connections_are_used_again(once: Caller, server: Server) -> None:
    for _ in range(5):
        await balance(once)
    assert len(server.received) == 5
    assert server.connections == 1


@pytest.mark.parametrize(
    ("reply", "result"),
    [
        (Reply(body={"value": 1.5}), {"value": 1.5}),
        (Reply(204), None),
        (Reply(200, b""), None),
        (Reply(200, b"", {"Content-Type": "application/json"}), None),
        (Reply(200, b"null", {"Content-Type": "application/json"}), None),
        (Reply(200, b'{"a":1}', {"Content-Type": "application/hal+json; charset=utf-8"}), {"a": 1}),
        (Reply(200, b"<html>", {"Content-Type": "text/html"}), b"<html>"),
        (Reply(200, b"\x00\xff"), b"\x00\xff"),
    ],
)
async def test_answers_are_decoded_by_what_they_say_they_are(
    once: Caller, server: Server, reply: Reply, result: Any
) -> None:
    server.answer(reply)
    assert await read(once) == result


async def test_packed_answers_are_unpacked(once: Caller, server: Server) -> None:
    packed = gzip.compress(b'{"value": 1.5}')
    server.answer(Reply(200, packed, {"Content-Type": "application/json", "Content-Encoding": "gzip"}))
    assert await balance(once) == {"value": 1.5}
    assert "gzip" in server.last.headers["accept-encoding"]


async def test_an_answer_of_many_megabytes_arrives_whole(once: Caller, server: Server) -> None:
    entries = [{"id": number, "text": "x" * 1000} for number in range(8000)]
    server.answer(Reply(body=entries))
    assert await read(once) == entries


# Bad answers


async def test_what_says_it_is_json_and_is_not_is_an_error_of_ours(once: Caller, server: Server) -> None:
    server.answer(Reply(200, b'{"value": ', {"Content-Type": "application/json"}))
    with pytest.raises(errors.DecodeError, match="get_balance answered 200"):
        await balance(once)


async def test_damaged_packing_is_an_error_of_ours(once: Caller, server: Server) -> None:
    server.answer(Reply(200, b"no gzip at all", {"Content-Encoding": "gzip"}))
    with pytest.raises(errors.TransportError):
        await balance(once)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_refused(once: Caller, server: Server, status: int) -> None:
    server.answer(Reply(status, None, {"Location": f"{server.url}/elsewhere"}))
    with pytest.raises(errors.RedirectError, match="redirects are not followed") as caught:
        await balance(once)
    assert caught.value.status == status
    assert [request.path for request in server.received] == ["/account/get-balance"]


async def test_a_closed_port_is_a_connect_error(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    caller = connect(base_url=f"http://127.0.0.1:{port}", max_retries=0)
    with pytest.raises(errors.ConnectError, match=r"no connection to 127\.0\.0\.1") as caught:
        await balance(caller)
    assert not caught.value.maybe_sent


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 2_000_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
    ids=["nothing", "another protocol", "too short", "endless header", "bad chunks"],
)
async def test_broken_answers_say_that_something_may_have_been_done(connect: Connect, answer: bytes) -> None:
    with RawServer(answer) as broken:
        caller = connect(base_url=broken.url, max_retries=0)
        with pytest.raises(errors.TransportError) as caught:
            await balance(caller)
        assert caught.value.maybe_sent
        assert broken.requests == 1


@pytest.mark.parametrize(
    "answer", [b"", JSON[:-5], b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"]
)
async def test_a_silent_server_ends_in_a_time_out(connect: Connect, answer: bytes) -> None:
    with RawServer(answer, stay=True) as silent:
        caller = connect(base_url=silent.url, max_retries=0, timeout=(5, 0.05))
        with pytest.raises(errors.RequestTimeoutError, match=r"did not answer within 0\.05 s") as caught:
            await balance(caller)
        assert caught.value.maybe_sent
        assert isinstance(caught.value, TimeoutError)


async def test_an_upload_that_nobody_takes_ends_in_a_time_out(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # connections are made, and never read from
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        caller = connect(base_url=url, max_retries=0, timeout=vonage.Timeout(5, 0.05, None))
        with pytest.raises(errors.RequestTimeoutError, match=r"within 0\.05 s") as caught:
            await caller(caller.client.post("api.nexmo.com", "/x", {"text": "x" * 16_000_000}, "header"))
    assert caught.value.maybe_sent


async def test_an_upload_of_many_megabytes_arrives_whole(once: Caller, server: Server) -> None:
    text = "xy" * 4_000_000
    await once(once.client.post("api.nexmo.com", "/x", {"text": text}, "header"))
    assert json.loads(server.last.body) == {"text": text}
    assert "transfer-encoding" not in server.last.headers


async def test_a_connection_that_the_server_closed_is_replaced(once: Caller, server: Server) -> None:
    server.answer(
        Reply(200, b'{"value": 1}', cut=12), Reply(body={"messages": [{"status": "0"}]})
    )  # whole, but then the connection goes without a word
    await balance(once)
    while server.connected:  # the server is in another thread
        await asyncio.sleep(0.005)
    await asyncio.sleep(0.01)  # for the event loop to hear of it
    await once(once.client.sms.send_message({"from": "AcmeInc", "to": "447700900000", "text": "Hello"}))
    assert server.connections == 2
    assert len(server.received) == 2


async def test_a_post_is_not_lost_on_a_connection_that_the_server_closed_meanwhile(
    once: Caller, server: Server
) -> None:
    server.answer(Reply(200, b'{"value": 1}', cut=12), Reply(body={"messages": [{"status": "0"}]}))
    await balance(once)
    while server.connected:
        time.sleep(0.005)  # noqa: ASYNC251 - so that the event loop cannot hear of it
    await once(once.client.sms.send_message({"from": "AcmeInc", "to": "447700900000", "text": "Hello"}))
    assert len(server.received) == 2


async def test_a_time_out_for_the_whole_call_holds_against_a_byte_at_a_time(connect: Connect) -> None:
    for answer in (b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 1000, JSON[:-13] + b" " * 13):
        with RawServer(answer, slow=0.02) as slow:
            caller = connect(base_url=slow.url, timeout=vonage.Timeout(5, 5, 0.2))
            with pytest.raises(errors.RequestTimeoutError, match=r"within 0\.2 s") as caught:
                await balance(caller)
            assert caught.value.maybe_sent
            assert slow.requests == 1


async def test_a_wait_that_the_call_has_no_time_for_ends_with_what_came(connect: Connect, server: Server) -> None:
    server.answer(Reply(429, {}, {"Retry-After": "30"}))
    with pytest.raises(errors.RateLimitError):
        await balance(connect(base_url=server.url, timeout=(5, 5, 10)))
    assert len(server.received) == 1


@pytest.mark.parametrize("status", [400, 429, 500])
async def test_an_error_whose_body_breaks_keeps_its_status(once: Caller, server: Server, status: int) -> None:
    for reply in (Reply(status, b"x" * 100, cut=10), Reply(status, b"no gzip", {"Content-Encoding": "gzip"})):
        server.answer(reply)
        with pytest.raises(errors.HttpError) as caught:
            await balance(once)
        assert caught.value.status == status


async def test_bodies_have_bounds(once: Caller, server: Server) -> None:
    bomb = gzip.compress(b" " * 101 * 1024 * 1024)
    server.answer(Reply(200, bomb, {"Content-Encoding": "gzip"}))
    with pytest.raises(errors.TransportError, match="100 MiB"):
        await read(once)
    server.answer(Reply(400, bomb, {"Content-Encoding": "gzip"}))
    with pytest.raises(errors.ClientError) as caught:
        await read(once)
    assert caught.value.status == 400


@pytest.mark.parametrize("host", ["x" * 64 + ".example", "a..example", "-\x7f.example"])
async def test_a_name_that_no_host_can_have_is_a_connect_error(connect: Connect, host: str) -> None:
    caller = connect(max_retries=0)
    with pytest.raises(errors.Error) as caught:
        await caller(caller.client.with_options(headers={"Authorization": "x"}).get(host, "/x", {}, "header"))
    assert not getattr(caught.value, "maybe_sent", False)


@ASYNC_ONLY
async def test_waiting_for_a_connection_counts(connect: Connect, server: Server) -> None:
    caller = connect(base_url=server.url, pool_maxsize=1, max_retries=0)
    await caller.client.preload()
    server.answer(Reply(delay=0.4, body={"value": 1}))
    first = asyncio.create_task(balance(caller))
    await asyncio.sleep(0.05)
    with pytest.raises(errors.PoolTimeoutError) as caught:
        await caller.client.with_options(timeout=(5, 5, 0.1)).account.get_balance()
    assert not caught.value.maybe_sent
    assert await first == {"value": 1}


@ASYNC_ONLY
async def test_idle_connections_are_closed_and_no_answer_is_lost_over_it(
    connect: Connect, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vonage._http.idle.KEEP_ALIVE", 0.05)
    caller = connect(base_url=server.url)
    server.answer(Reply(body={"value": 1}))
    for _ in range(2):
        assert await asyncio.gather(*(balance(caller) for _ in range(20))) == [{"value": 1}] * 20
        await asyncio.sleep(0.1)


@ASYNC_ONLY
async def test_closing_leaves_whoever_is_reading_alone(connect: Connect, server: Server) -> None:
    caller = connect(base_url=server.url)
    server.answer(Reply(delay=0.1, body={"value": 1}))
    reading = asyncio.create_task(balance(caller))
    await asyncio.sleep(0.05)
    await caller.close()
    assert await asyncio.wait_for(reading, 5) == {"value": 1}


async def test_preload(connect: Connect) -> None:
    caller = connect()
    await caller(caller.client.preload("sms", "voice"))
    with pytest.raises(errors.Error, match="preload: 'smss' is not a product"):
        await caller(caller.client.preload("smss"))


def test_under_another_event_loop_than_that_of_asyncio_there_is_a_sentence() -> None:
    for call in (vonage.AsyncClient("k", "s").account.get_balance(), vonage.AsyncClient("k", "s").preload()):
        with pytest.raises(errors.Error, match="event loop of asyncio"):
            call.send(None)  # as trio would


# TLS


async def test_certificates_are_checked(connect: Connect, tmp_path: Path) -> None:
    theirs, ours = tls_contexts(tmp_path)
    with RawServer(JSON, context=theirs) as secure:
        with pytest.raises(errors.CertificateError) as caught:
            await balance(connect(base_url=secure.url))  # though it may repeat
        assert not caught.value.maybe_sent
        assert secure.requests == 0
        assert await balance(connect(base_url=secure.url, ssl_context=ours)) == {"value": 1.5}


# Addresses


async def test_ipv6(connect: Connect) -> None:
    try:
        running = RawServer(JSON, family=socket.AF_INET6)
    except OSError:
        pytest.skip("this machine has no IPv6")
    with running:
        assert await balance(connect(base_url=running.url)) == {"value": 1.5}


async def test_a_base_url_may_have_a_path(connect: Connect, server: Server) -> None:
    await balance(connect(base_url=f"{server.url}/gateway/vonage/"))
    assert server.last.path == "/gateway/vonage/account/get-balance"


async def test_text_in_addresses_is_quoted(once: Caller, server: Server) -> None:
    await once(once.client.voice.get_call("../a b/ü?x=1#y%"))
    assert server.last.path == "/v1/calls/..%2Fa%20b%2F%C3%BC%3Fx%3D1%23y%25"
    await once(once.client.get("api.nexmo.com", "/süd/a b%20c?q=ä&r=1", {}, auth_type="header"))
    assert server.last.path == "/s%C3%BCd/a%20b%20c"
    assert server.last.query == [("q", "ä"), ("r", "1")]


# Closing


async def test_a_closed_client_may_be_used_again(once: Caller, server: Server) -> None:
    await balance(once)
    await once.close()
    await balance(once)
    assert server.connections == 2


async def test_a_stream_that_is_left_half_way_leaves_nothing_behind(connect: Connect, server: Server) -> None:
    caller = connect(base_url=server.url, pool_maxsize=1)
    server.answer(Reply(body=b"x" * 3_000_000))
    request = caller.client.recording_request(f"{server.url}/v1/files/abc")
    stream = caller.client.stream(request)
    if caller.is_async:
        _, piece = await anext(stream)
        await stream.aclose()
    else:
        _, piece = next(stream)
        stream.close()
    assert set(piece) == {ord("x")}
    server.answer(Reply(body={"value": 1}))
    assert await balance(caller) == {"value": 1}


def test_unknown_and_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.Error, match="backend: must be httpx, httpx2 or aiohttp, not 'requests'"):
        vonage.Client(backend="requests")  # type: ignore[arg-type]
    with pytest.raises(errors.Error, match="aiohttp works with AsyncClient only"):
        vonage.Client(backend="aiohttp")
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(errors.Error, match=r"pip install 'vonage\[httpx2\]'"):
        vonage.AsyncClient(backend="httpx2")


@pytest.mark.parametrize("size", [0, -1, 2.5, True, "10"])
def test_a_pool_holds_at_least_one_connection(size: Any) -> None:
    with pytest.raises(errors.Error, match="pool_maxsize: must be an integer of at least 1"):
        vonage.AsyncClient(pool_maxsize=size)
