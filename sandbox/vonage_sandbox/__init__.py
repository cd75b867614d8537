"""A local, stateful stand-in for the Vonage platform, for development, demonstrations and tests.

    import vonage
    from vonage_sandbox import Sandbox

    with Sandbox() as sandbox:
        client = vonage.Client(**sandbox.credentials.as_arguments())
        client.sms.send_message({"from": "Acme", "to": "447700900000", "text": "Hello"})
        sandbox.wait_for_message(to="447700900000", text="Hello")

Waiting blocks. If the program under test runs in the event loop of the test itself, await it:
`await sandbox.await_message(to="447700900000")`.

In pytest, the fixture `vonage_sandbox` is a fresh sandbox for each test. On the command line, run `vonage-sandbox`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vonage_sandbox.client import Control as Control
    from vonage_sandbox.client import connect as connect
    from vonage_sandbox.link import SandboxError as SandboxError
    from vonage_sandbox.options import OptionError as OptionError
    from vonage_sandbox.options import Options as Options
    from vonage_sandbox.sandbox import Credentials as Credentials
    from vonage_sandbox.sandbox import Sandbox as Sandbox
    from vonage_sandbox.waiting import NotSeenError as NotSeenError
    from vonage_sandbox.waiting import WaitTimeoutError as WaitTimeoutError

_MODULES = {
    "Control": "client",
    "Credentials": "sandbox",
    "NotSeenError": "waiting",
    "OptionError": "options",
    "Options": "options",
    "Sandbox": "sandbox",
    "SandboxError": "link",
    "WaitTimeoutError": "waiting",
    "connect": "client",
}

__all__ = [
    "Control",
    "Credentials",
    "NotSeenError",
    "OptionError",
    "Options",
    "Sandbox",
    "SandboxError",
    "WaitTimeoutError",
    "connect",
]


def __getattr__(name: str) -> Any:
    # Loaded on first use: pytest imports this package with its plugin, for projects that may not use it in every run.
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    from vonage_openapi.lazy import without

    try:
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    except ModuleNotFoundError as error:
        raise without(error, "the sandbox", "vonage[sandbox]") from None
