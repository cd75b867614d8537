"""A sandbox, a program that receives its webhooks, and clients whose every answer is held against the descriptions."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest
from vonage_sandbox import Sandbox
from vonage_sandbox.options import Options

from tests.sandbox.described import check_answer, check_webhook
from tests.sandbox.receiver import Receiver, receive
from tests.sandbox.steps import Steps
from vonage import jwt

KEY, SECRET = Options.api_key, Options.api_secret


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receive() as receiver:
        yield receiver


@pytest.fixture
def make(receiver: Receiver) -> Iterator[Callable[..., Sandbox]]:
    """Makes sandboxes that call the receiver; without a port unless one is asked for."""
    made: list[Sandbox] = []

    def make(**settings: object) -> Sandbox:
        port = settings.pop("port", None)
        # A slow machine must not turn into a receiver that is too late.
        patient = {"webhook_url": receiver.url, "webhook_timeout": 30.0}
        fast = {**patient, "webhook_retries": (0.01, 0.02), "seed": 7, **settings}
        sandbox = Sandbox(port, **fast)  # type: ignore[arg-type]
        sandbox.start()
        made.append(sandbox)
        return sandbox

    yield make
    for sandbox in made:
        sandbox.wait_until_idle()
        for entry in sandbox.webhooks:
            check_webhook(entry)
        sandbox.close()


@pytest.fixture
def sandbox(make: Callable[..., Sandbox]) -> Sandbox:
    return make()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def do(request: pytest.FixtureRequest, make: Callable[..., Sandbox]) -> Steps:
    """Calls a client of either kind, over the network."""
    return Steps(make(port=0, cancel_after=0), request.param)


@pytest.fixture
def basic(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Sends key and secret."""
    with basic_client(sandbox) as client:
        yield client


@pytest.fixture
def app(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Sends the application's token."""
    with app_client(sandbox) as client:
        yield client


def basic_client(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(transport=sandbox.transport, base_url="http://sandbox", auth=(KEY, SECRET), event_hooks=HOOKS)


def app_client(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(
        transport=sandbox.transport, base_url="http://sandbox", headers=bearer(sandbox), event_hooks=HOOKS
    )


def bearer(sandbox: Sandbox) -> dict[str, str]:
    """The header with a token of the application."""
    credentials = sandbox.credentials
    return {"Authorization": f"Bearer {jwt.make(credentials.application_id, credentials.private_key)}"}


def _check(response: httpx.Response) -> None:
    response.read()
    check_answer(response)


HOOKS = {"response": [_check]}
