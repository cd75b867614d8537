"""Ways through a proxy, on each HTTP library."""

from __future__ import annotations

import asyncio
import base64
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.connect_proxy import ConnectProxy
from tests.vonage.raw_server import RawServer, tls_contexts
from tests.vonage.server import Server
from tests.vonage.test_transport import JSON, balance
from vonage import errors

Connect = Callable[..., Caller]
TLS_IN_TLS = sys.version_info >= (3, 11)
"""Whether asyncio has it."""


# Into TLS


@pytest.mark.parametrize("secure_proxy", [False, True], ids=["http proxy", "https proxy"])
async def test_a_proxy_joins_the_client_with_a_server_that_speaks_tls(
    connect: Connect, tmp_path: Path, secure_proxy: bool
) -> None:
    theirs, ours = tls_contexts(tmp_path)
    closing = JSON.replace(b"OK\r\n", b"OK\r\nConnection: close\r\n")
    with RawServer(closing, context=theirs) as secure:
        port = int(secure.url.rpartition(":")[2])
        with ConnectProxy(port, theirs if secure_proxy else None) as proxy:
            caller = connect(
                base_url="https://localhost:4433",
                proxy=proxy.url.replace("://", "://me:h%40sh@"),
                ssl_context=ours,
                max_retries=0,
            )
            if secure_proxy and caller.is_async and not TLS_IN_TLS:
                with pytest.raises(errors.Error, match=r"asyncio has TLS within TLS since Python 3\.11"):
                    await balance(caller)
                return
            for _ in range(2):
                assert await balance(caller) == {"value": 1.5}
    assert len(proxy.heads) == 2
    for head in proxy.heads:
        assert head.startswith(b"CONNECT localhost:4433 HTTP/1.1\r\n")
        assert b"Basic " + base64.b64encode(b"me:h@sh") in head
        assert head.lower().count(b"authorization:") == 1  # the platform's credentials are not for the proxy


async def test_a_certificate_behind_a_proxy_is_checked(connect: Connect, tmp_path: Path) -> None:
    theirs, _ = tls_contexts(tmp_path)
    with RawServer(JSON, context=theirs) as secure, ConnectProxy(int(secure.url.rpartition(":")[2])) as proxy:
        with pytest.raises(errors.CertificateError) as caught:
            await balance(connect(base_url="https://localhost", proxy=proxy.url, max_retries=0))
        assert not caught.value.maybe_sent
        assert secure.requests == 0


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 407 No\r\nSet-Cookie: hush\r\n\r\n",
        b"junk hush\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\nhush",
    ],
    ids=["gone", "refused", "junk", "gone after connecting", "junk after connecting"],
)
async def test_what_breaks_before_a_proxy_has_connected_was_not_sent(connect: Connect, answer: bytes) -> None:
    with RawServer(answer) as proxy:
        caller = connect(base_url="https://api.example.invalid", proxy=f"http://me:hush@{proxy.url[7:]}", max_retries=0)
        with pytest.raises(errors.ConnectError) as caught:
            # In a task as programs have: pytest's own is, on Python 3.10, still handling what it was woken with.
            await asyncio.create_task(balance(caller))
    assert not caught.value.maybe_sent
    assert "hush" not in "".join(traceback.format_exception(caught.value))
    assert "AttributeError" not in str(caught.value)
    assert caught.value.__context__ is None


async def test_a_silent_proxy_ends_in_a_time_out_for_connecting(connect: Connect) -> None:
    with RawServer(b"", stay=True) as proxy:
        caller = connect(base_url="https://api.example.invalid", proxy=proxy.url, max_retries=0, timeout=(0.1, 30))
        with pytest.raises(errors.ConnectError, match=r"within 0\.1 s"):
            await balance(caller)


async def test_requests_go_through_the_given_proxy(connect: Connect, server: Server) -> None:
    caller = connect(base_url="http://api.example.invalid:81", proxy=server.url)
    await balance(caller)
    assert server.last.headers["host"] == "api.example.invalid:81"


async def test_the_environment_names_the_proxy(
    connect: Connect, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.host)  # without scheme, as is common
    await balance(connect(base_url="http://api.example.invalid"))
    assert server.last.headers["host"] == "api.example.invalid"


@pytest.mark.parametrize("exempt", ["NO_PROXY", "argument"])
async def test_some_go_without_proxy(
    connect: Connect, server: Server, monkeypatch: pytest.MonkeyPatch, exempt: str
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    if exempt == "NO_PROXY":
        monkeypatch.setenv("no_proxy", "example.org,127.0.0.1")
        caller = connect(base_url=server.url)
    else:
        caller = connect(base_url=server.url, proxy="")
    assert await balance(caller) == {}


async def test_a_proxy_that_is_not_there_was_sent_nothing(connect: Connect) -> None:
    caller = connect(base_url="http://api.example.invalid", proxy="http://127.0.0.1:1", max_retries=0)
    with pytest.raises(errors.ConnectError):
        await balance(caller)


REFUSED = ["http://", "ftp://proxy", "socks4://proxy", "http://proxy:port", "http://my proxy", "http://[::1"]


@pytest.mark.parametrize("address", REFUSED)
def test_a_proxy_that_is_none_is_refused_at_once(address: str) -> None:
    with pytest.raises(errors.Error, match="proxy: must be the address of a proxy"):
        vonage.Client(proxy=address)


async def test_a_bad_proxy_of_the_environment_is_named_without_its_password(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://user:hush hush@:80")
    with pytest.raises(errors.Error, match="https_proxy: must be") as caught:
        await balance(connect(base_url="https://api.example.invalid"))
    assert "hush" not in str(caught.value)


async def test_a_bad_proxy_of_the_environment_that_nothing_goes_through_does_no_harm(
    connect: Connect, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", "socks4://proxy.example.invalid")
    monkeypatch.setenv("http_proxy", server.url)
    assert await balance(connect(base_url="http://api.example.invalid")) == {}
    assert server.last.headers["host"] == "api.example.invalid"


# SOCKS


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks"])
async def test_a_socks_proxy_of_the_environment_is_gone_through(
    connect: Connect, server: Server, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    with ConnectProxy(int(server.url.rpartition(":")[2])) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://me:h%40sh@{proxy.url[7:]}")
        caller = connect(base_url="http://api.example.invalid", max_retries=0)
        if request.node.callspec.params["connect"][1] == "aiohttp":
            with pytest.raises(errors.Error, match="the aiohttp backend has no SOCKS; use backend='httpx'"):
                await balance(caller)
            return
        assert await balance(caller) == {}
    assert [proxy.heads[1], proxy.heads[2][5:-2]] == [b"\x01\x02me\x04h@sh", b"api.example.invalid"]


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 No\r\n\r\n", b"", b"\x05\xff"], ids=["junk", "gone", "refused"])
async def test_what_breaks_before_a_socks_proxy_has_connected_was_not_sent(connect: Connect, answer: bytes) -> None:
    with RawServer(answer) as proxy:
        url = f"socks5://me:hush@{proxy.url[7:]}"
        caller = connect(base_url="http://api.example.invalid", proxy=url, max_retries=0)
        with pytest.raises(errors.Error) as caught:  # aiohttp cannot, and says so
            await balance(caller)
    assert not isinstance(caught.value, errors.TransportError) or not caught.value.maybe_sent
    assert "hush" not in str(caught.value)
