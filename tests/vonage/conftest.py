"""Fixtures: a loopback server, a client of each kind that talks to it, and both kinds in one."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

import vonage
from tests.vonage.server import Server

APP = "5b8c1c8e-1d6f-4f6c-8f3e-2a7d5b9c0e11"
KEY, SECRET = "abcd1234", "Shh-not-4-logs"


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The developer's own settings stay out of the tests."""
    for name in [name for name in os.environ if name.startswith("VONAGE_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def rsa_key() -> rsa.RSAPrivateKey:
    """An application's key."""
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="session")
def private_key(rsa_key: rsa.RSAPrivateKey) -> str:
    """The same as PEM text."""
    pem = rsa_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return pem.decode()


@pytest.fixture
def server() -> Generator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def settings(rsa_key: rsa.RSAPrivateKey) -> dict[str, Any]:
    """Arguments for a client with all credentials but the signature secret. Reading a key from text takes 40 ms, which
    hundreds of tests would notice."""
    return {"key": KEY, "secret": SECRET, "application_id": APP, "private_key": rsa_key, "vbc_token": "of-somebody"}


@pytest.fixture
def client(server: Server, settings: dict[str, Any]) -> Generator[vonage.Client]:
    with vonage.Client(**settings, base_url=server.url) as made:
        yield made


class Caller:
    """A client of either kind, called in one way: `await caller(caller.client.sms.send_message({...}))`."""

    def __init__(self, kind: type[Any], **settings: Any) -> None:
        self.client: Any = kind(**settings)
        self.is_async = kind is vonage.AsyncClient

    async def __call__(self, outcome: Any) -> Any:
        """What a method gives in the end: its awaited result, or the entries it walks."""
        if isinstance(outcome, AsyncIterator):
            return [item async for item in outcome]
        if isinstance(outcome, Iterator):
            return list(outcome)
        return await outcome if isinstance(outcome, Awaitable) else outcome

    async def close(self) -> None:
        await self(self.client.aclose() if self.is_async else self.client.close())


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> type[Any]:
    """Each kind of client in turn."""
    return vonage.Client if request.param == "sync" else vonage.AsyncClient


@pytest.fixture
async def caller(kind: type[Any], server: Server, settings: dict[str, Any]) -> AsyncIterator[Caller]:
    """Each kind of client in turn, talking to the server."""
    made = Caller(kind, **settings, base_url=server.url)
    yield made
    await made.close()


BACKENDS = [
    (vonage.Client, "httpx"),
    (vonage.Client, "httpx2"),
    (vonage.AsyncClient, "httpx"),
    (vonage.AsyncClient, "httpx2"),
    (vonage.AsyncClient, "aiohttp"),
]


def name_of(pair: tuple[type[Any], str]) -> str:
    """How a client over an HTTP library is called in the list of tests."""
    return f"{pair[0].__name__}-{pair[1]}"


ASYNC_ONLY = pytest.mark.parametrize(
    "connect", [pair for pair in BACKENDS if pair[0] is vonage.AsyncClient], ids=name_of, indirect=True
)
"""For tests of what only tasks do."""


@pytest.fixture(params=BACKENDS, ids=name_of)
async def connect(request: pytest.FixtureRequest, settings: dict[str, Any]) -> AsyncIterator[Callable[..., Caller]]:
    """Makes clients over each HTTP library in turn, and closes them: `connect(base_url=..., timeout=...)`."""
    kind, backend = request.param
    made: list[Caller] = []

    def make(**more: Any) -> Caller:
        made.append(Caller(kind, **{**settings, "backend": backend, **more}))
        return made[-1]

    yield make
    for caller in made:
        await caller.close()


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repetitions come at once where the platform does not say when."""
    monkeypatch.setattr("vonage.retry.FIRST_WAIT", 0.0)
