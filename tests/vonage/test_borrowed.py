"""Clients and transports of httpx and httpx2 that a user brings along, over real sockets."""

from __future__ import annotations

import io
import socket
import time
from collections.abc import Callable
from typing import Any

import httpx
import httpx2
import pytest
from vonage_openapi import Op

import vonage
from tests.vonage.conftest import KEY, SECRET, Caller
from tests.vonage.product_case import SMS
from tests.vonage.raw_server import RawServer
from tests.vonage.server import Reply, Server
from vonage import errors

GIVEN = [
    (kind, library, form)
    for kind, forms in (
        (vonage.Client, ("Client", "HTTPTransport")),
        (vonage.AsyncClient, ("AsyncClient", "AsyncHTTPTransport")),
    )
    for library in (httpx, httpx2)
    for form in forms
]
Lend = Callable[..., Caller]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n"


async def _close(given: Any) -> None:
    if hasattr(given, "aclose"):
        await given.aclose()
    else:
        given.close()


@pytest.fixture(params=GIVEN, ids=lambda given: f"{given[1].__name__}.{given[2]}")
async def lend(request: pytest.FixtureRequest) -> Any:
    """Makes clients over what a user brings: `lend(base_url=...)`."""
    kind, library, form = request.param
    given = getattr(library, form)()

    def make(**more: Any) -> Caller:
        return Caller(kind, **{"key": KEY, "secret": SECRET, "http_client": given, "max_retries": 0, **more})

    yield make
    await _close(given)


async def send(caller: Caller) -> Any:
    return await caller(caller.client.sms.send_message(SMS))


async def test_a_closed_port_was_sent_nothing(lend: Lend) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    for scheme in ("http", "https"):
        with pytest.raises(errors.ConnectError) as caught:
            await send(lend(base_url=f"{scheme}://127.0.0.1:{port}"))
        assert not caught.value.maybe_sent
        assert caught.value.__context__ is None


@pytest.mark.parametrize("answer", [b"", b"SSH-2.0-x\r\n\r\n", HEAD + b"short"], ids=["none", "junk", "short"])
async def test_what_breaks_after_sending_may_have_been_done(lend: Lend, answer: bytes) -> None:
    with RawServer(answer) as broken:
        with pytest.raises(errors.TransportError) as caught:
            await send(lend(base_url=broken.url))
        assert type(caught.value) is errors.TransportError
        assert caught.value.maybe_sent
        assert broken.requests == 1


async def test_limits_hold(lend: Lend) -> None:
    with RawServer(b"", stay=True) as silent:
        with pytest.raises(errors.RequestTimeoutError, match=r"did not answer within 0\.1 s") as caught:
            await send(lend(base_url=silent.url, timeout=(5, 0.1)))
        assert caught.value.maybe_sent
    with RawServer(HEAD.replace(b"13", b"1000") + b" " * 1000, slow=0.002) as slow:
        started = time.monotonic()
        with pytest.raises(errors.RequestTimeoutError, match=r"in full within 0\.3 s"):
            await send(lend(base_url=slow.url, timeout=vonage.Timeout(5, 5, 0.3)))
        assert time.monotonic() - started < 2  # all of it would take longer


async def test_a_closed_client_was_sent_nothing(lend: Lend, server: Server) -> None:
    caller = lend(base_url=server.url)
    server.answer(Reply(body={"messages": [{"status": "0"}], "message-count": "1"}))
    given = caller.client._transport._given
    await send(caller)
    await _close(given)
    if not hasattr(given, "is_closed"):  # a transport opens anew
        await send(caller)
        return
    with pytest.raises(errors.ConnectError) as caught:
        await send(caller)
    assert not caught.value.maybe_sent
    assert len(server.received) == 1


async def test_files_are_sent_as_they_are_read(lend: Lend, server: Server) -> None:
    upload = Op(
        "vonage.tests", "upload", "POST", "https://api.nexmo.com", "/files", security=(("basic",),), body="multipart"
    )
    content = bytes(range(256)) * 4000
    caller = lend(base_url=server.url)
    await caller(caller.client.send(upload.request(body={"file": io.BytesIO(content), "name": "x"})))
    received = server.last
    assert received.headers["content-length"] == str(len(received.body))
    assert "transfer-encoding" not in received.headers
    assert content in received.body
