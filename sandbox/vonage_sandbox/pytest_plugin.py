"""The pytest fixtures. pytest finds the plugin once the package is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from vonage_sandbox.options import Options
    from vonage_sandbox.sandbox import Sandbox


@pytest.fixture(scope="session")
def vonage_sandbox_options() -> Options:
    """The settings of the sandbox. Define a fixture of this name to change them."""
    from vonage_sandbox.options import Options

    return Options(seed=1)


@pytest.fixture(scope="session")
def vonage_sandbox_server(vonage_sandbox_options: Options) -> Iterator[Sandbox]:
    """One sandbox for the whole run, on a free port."""
    from vonage_sandbox.sandbox import Sandbox

    with Sandbox(options=vonage_sandbox_options) as sandbox:
        yield sandbox


@pytest.fixture
def vonage_sandbox(vonage_sandbox_server: Sandbox) -> Sandbox:
    """The sandbox, reset for each test."""
    vonage_sandbox_server.reset()
    return vonage_sandbox_server
