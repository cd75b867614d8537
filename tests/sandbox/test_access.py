"""Who comes in: programs and the sandbox's own page, but no page of another origin and no foreign name."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from vonage_sandbox import OptionError, Options, Sandbox

from tests.sandbox.conftest import KEY, SECRET

MESSAGE = {"from": "Acme", "to": "447700900000", "text": "Hello"}
DEFAULT = {"api_key": KEY, "api_secret": SECRET}
PATHS = [
    ("GET", "/"), ("GET", "/inspector/main.js"), ("GET", "/nowhere"), ("OPTIONS", "/sms/json"),
    ("GET", "/account/get-balance"), ("POST", "/sms/json"), ("GET", "/v1/files/5"), ("DELETE", "/v2/applications/5"),
    ("GET", "/_sandbox/credentials"), ("GET", "/_sandbox/state"), ("GET", "/_sandbox/events"),
    ("POST", "/_sandbox/reset"), ("PATCH", "/_sandbox/settings"),
]  # fmt: skip
EVIL: list[dict[str, str]] = [
    {"Host": "evil.example"},
    {"Host": "localhost.evil.example"},
    {"Host": "127.0.0.1.nip.io:4010"},
    {"Host": "nexmo.com.evil.example"},
    {"Host": "evilnexmo.com"},
    {"Host": "localhost@evil.example"},
    {"Host": "[::1"},
    {"Host": "."},
    {"Host": ""},
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost:1"},
    {"Origin": "null"},
    {"Origin": ""},
    {"Origin": "file://"},
    {"Origin": "http://[::1"},
    {"Origin": "chrome-extension://abc"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
    {"Sec-Fetch-Site": "whatever comes"},
]


@pytest.fixture(scope="module", params=["127.0.0.1", "0.0.0.0"])
def running(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with Sandbox(host=request.param, allowed_hosts=("gate",)) as sandbox:
        yield sandbox


@pytest.fixture
def served(running: Sandbox) -> Sandbox:
    running.reset()
    return running


@pytest.mark.parametrize("headers", EVIL, ids=str)
def test_no_path_is_open_to_strangers(served: Sandbox, headers: dict[str, str]) -> None:
    before = served.credentials
    with httpx.Client(base_url=served.url, auth=(KEY, SECRET), trust_env=False) as client:
        for method, path in PATHS:
            answer = client.request(method, path, headers=headers, content=b"{}")
            assert answer.status_code == 403, (method, path)
            assert "access-control-allow-origin" not in answer.headers
            assert answer.json()["detail"]
    assert served.requests == []
    assert served.credentials == before


def test_two_hosts_are_no_host(served: Sandbox) -> None:
    port = int(served.url.rpartition(":")[2])
    for hosts in ("Host: localhost\r\nHost: evil.example", "Host: evil.example\r\nHost: localhost"):
        with socket.create_connection(("127.0.0.1", port), 30) as connection:
            connection.sendall(f"GET /_sandbox/credentials HTTP/1.1\r\n{hosts}\r\n\r\n".encode())
            assert connection.recv(100).split()[1] in (b"400", b"403")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.0.0.1:4010", "localhost", "LOCALHOST:80", "localhost.", "[::1]", "[::1]:4010", "127.0.0.2",
        "gate", "gate:4010", "rest.nexmo.com", "api.nexmo.com", "api-eu-3.nexmo.com:443",
    ],
)  # fmt: skip
def test_programs_come_in_by_every_name_of_its_own(served: Sandbox, host: str) -> None:
    with httpx.Client(base_url=served.url, auth=(KEY, SECRET), trust_env=False, headers={"Host": host}) as client:
        assert client.post("/sms/json", data=MESSAGE).json()["messages"][0]["status"] == "0"
        assert client.get("/_sandbox/health").status_code == 200
        assert client.get("/").status_code == 200
        # Its own page, by whichever name it was opened.
        own = {"Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"}
        assert client.post("/_sandbox/reset", headers=own).status_code == 200


def test_addresses_are_names_of_ones_own_only_where_it_listens_at_all_of_them() -> None:
    for host, status in (("0.0.0.0", 200), ("127.0.0.1", 403)):
        with Sandbox(host=host) as sandbox:
            for name in ("192.0.2.7:4010", "[2001:db8::7]"):
                answer = httpx.get(f"{sandbox.url}/_sandbox/health", headers={"Host": name}, trust_env=False)
                assert answer.status_code == status


def test_it_says_how_a_name_is_let_in(served: Sandbox) -> None:
    answer = httpx.get(f"{served.url}/v1/calls", headers={"Host": "host.docker.internal:4010"}, trust_env=False)
    assert "--allow-host host.docker.internal" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/", 200), ("GET", "/v2/verify/5/silent-auth/redirect", 404), ("GET", "/v1/calls", 403),
     ("GET", "/_sandbox/credentials", 403), ("POST", "/", 403), ("GET", "/inspector/main.js", 403)],
)  # fmt: skip
def test_links_lead_to_what_browsers_are_to_open(served: Sandbox, method: str, path: str, status: int) -> None:
    click = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    assert httpx.request(method, served.url + path, headers=click, trust_env=False).status_code == status


def test_the_public_address_is_its_own() -> None:
    with Sandbox(public_url="https://sandbox.example/") as sandbox:
        assert sandbox.credentials.base_url == "https://sandbox.example"
        assert sandbox.url.startswith("http://127.0.0.1:")
        for host in ("sandbox.example", "127.0.0.1:4010"):  # a proxy may keep the name or put in its own
            headers = {"Host": host, "Origin": "https://sandbox.example"}
            assert httpx.post(f"{sandbox.url}/_sandbox/reset", headers=headers, trust_env=False).status_code == 200
    with Sandbox(None, public_url="http://box:4010") as sandbox:
        assert sandbox.url == sandbox.credentials.base_url == "http://box:4010"


def test_all_addresses_are_shown_as_this_machine() -> None:
    with Sandbox(host="0.0.0.0") as sandbox:
        assert sandbox.url == sandbox.credentials.base_url
        assert sandbox.url.startswith("http://127.0.0.1:")


async def test_the_asgi_application_has_the_same_door(sandbox: Sandbox) -> None:
    for base, status in (("http://localhost", 200), ("https://api.nexmo.com", 200), ("http://evil.example", 403)):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=sandbox.app), base_url=base) as client:
            assert (await client.get("/_sandbox/health")).status_code == status
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "websocket",
        "path": "/",
        "headers": [(b"host", b"localhost"), (b"origin", b"http://evil.example")],
    }
    await sandbox.app(scope, None, send)  # type: ignore[arg-type]
    assert sent == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize(
    "settings",
    [
        {"allowed_hosts": "gate"}, {"allowed_hosts": ("*",)}, {"allowed_hosts": ("http://gate",)},
        {"allowed_hosts": ("gate:80",)}, {"allowed_hosts": ("",)}, {"public_url": "gate"}, {"public_url": "ftp://gate"},
    ],
)  # fmt: skip
def test_settings_that_make_no_sense(settings: dict[str, Any]) -> None:
    with pytest.raises(OptionError, match=next(iter(settings))):
        Options(**settings)
