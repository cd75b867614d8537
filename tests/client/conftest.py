"""The fixtures of the package's tests serve here too; every test of the transports runs on each HTTP library."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import Caller, _no_environment, client, private_key, rsa_key, server, settings
from tests.vonage.server import Server

__all__ = ["_no_environment", "client", "private_key", "rsa_key", "server", "settings"]

BACKENDS = [
    (vonage.Client, "httpx"),
    (vonage.Client, "httpx2"),
    (vonage.AsyncClient, "httpx"),
    (vonage.AsyncClient, "httpx2"),
    (vonage.AsyncClient, "aiohttp"),
]


@pytest.fixture(params=BACKENDS, ids=lambda pair: f"{pair[0].__name__}-{pair[1]}")
def make(request: pytest.FixtureRequest, server: Server, settings: dict[str, Any]) -> Any:
    """Makes callers of each kind of client on each library: `make(max_retries=0)`."""
    kind, backend = request.param

    def made(**more: Any) -> Caller:
        return Caller(kind, **{**settings, "base_url": server.url, "backend": backend, **more})

    return made


@pytest.fixture
async def caller(make: Any) -> AsyncIterator[Caller]:
    """A caller with the usual settings."""
    one = make()
    yield one
    await one.close()


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Repetitions come at once; the waits that they would have made are noted."""
    noted: list[float] = []

    async def async_sleep(seconds: float) -> None:
        noted.append(seconds)

    monkeypatch.setattr("vonage._sync.client.sleep", noted.append)
    monkeypatch.setattr("vonage._async.client.async_sleep", async_sleep)
    return noted
