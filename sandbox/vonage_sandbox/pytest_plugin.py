"""The pytest fixtures. pytest finds the plugin once the package is installed."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from vonage_sandbox.options import Options
    from vonage_sandbox.sandbox import Sandbox


@pytest.fixture(scope="session")
def vonage_sandbox_options() -> Options:
    """The settings of the sandbox. Define a fixture of this name to change them."""
    from vonage_sandbox import Options

    return Options(seed=1)


@pytest.fixture(scope="session")
def vonage_sandbox_server(vonage_sandbox_options: Options) -> Iterator[Sandbox]:
    """One sandbox for the whole run, on a free port."""
    from vonage_sandbox import Sandbox

    with Sandbox(options=vonage_sandbox_options) as sandbox:
        yield sandbox


@pytest.fixture
def vonage_sandbox(
    vonage_sandbox_server: Sandbox, no_vonage_platform: None, monkeypatch: pytest.MonkeyPatch
) -> Sandbox:
    """The sandbox, reset for each test. `vonage.Client()` in the code under test reaches it by the environment."""
    vonage_sandbox_server.reset()
    for name, value in vonage_sandbox_server.credentials.as_environment().items():
        monkeypatch.setenv(name, value)
    return vonage_sandbox_server


@pytest.fixture
def no_vonage_platform(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keeps a test from the real platform: names of its hosts are not looked up, and the test fails if it tried."""
    from vonage_sandbox.routing import platform_hosts

    tried: list[str] = []
    look_up = socket.getaddrinfo

    def guarded(host: bytes | str | None, *more: Any, **named: Any) -> Any:
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else host or ""
        if name.lower().rstrip(".") in platform_hosts():
            tried.append(name)
            raise socket.gaierror(
                socket.EAI_NONAME, f"a test tried to reach the real platform at {name}; see VONAGE_BASE_URL"
            )
        return look_up(host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", guarded)
    yield
    if tried:
        pytest.fail(
            f"the test tried to reach the real platform at {', '.join(dict.fromkeys(tried))}: it needs"
            " VONAGE_BASE_URL, which the fixture sets, or a client with base_url=",
            pytrace=False,
        )
