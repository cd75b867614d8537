"""Programs in this process as receivers, settings that change on the way, waits, and the pytest fixtures."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import flask
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from vonage_sandbox import OptionError, Sandbox, SandboxError, WaitTimeoutError
from vonage_sandbox.matching import FIELDS
from vonage_sandbox.waiting import CountError

import vonage
from tests.sandbox.receiver import Receiver

MESSAGE: Any = {"from": "447700900001", "to": "447700900000", "text": "Hello"}
pytest_plugins = ["pytester"]


def client_of(sandbox: Sandbox) -> vonage.Client:
    return vonage.Client(**sandbox.credentials.as_arguments())


class TestApplications:
    def test_an_asgi_program_gets_webhooks_and_answers_calls(self) -> None:
        seen: list[str] = []
        begun: list[str] = []

        async def hook(request: Request) -> JSONResponse:
            seen.append(request.url.path)
            return JSONResponse([{"action": "talk", "text": "Hi"}])

        @asynccontextmanager
        async def lifespan(app: Starlette) -> AsyncIterator[None]:
            begun.append("begun")
            yield
            begun.append("ended")

        app = Starlette(routes=[Route("/{path:path}", hook, methods=["GET", "POST"])], lifespan=lifespan)
        with Sandbox(webhook_app=app, port=None) as sandbox:
            call = sandbox.call(to="447700900001", from_="447700900000")
            sandbox.wait_until_idle()
            assert sandbox.wait_for_call(id=call["id"])["said"]
        assert "/answer" in seen
        assert begun == ["begun", "ended"]

    def test_a_wsgi_program_gets_webhooks(self) -> None:
        app, seen = flask.Flask("receiver"), []

        @app.route("/<path:path>", methods=["GET", "POST"])
        def hook(path: str) -> str:
            seen.append(path)
            return ""

        with Sandbox(webhook_app=app, port=None) as sandbox:
            sandbox.receive(to="447700900001", from_="447700900000", text="Hello")
            sandbox.wait_until_idle()
        assert seen == ["inbound"]

    @pytest.mark.parametrize("wrong", ["http://127.0.0.1:5000", 7, flask.Flask, lambda request: None])
    def test_what_is_neither_is_refused_at_once(self, wrong: Any) -> None:
        with pytest.raises(OptionError, match="webhook_app: must be an ASGI application"):
            Sandbox(webhook_app=wrong, port=None)

    def test_one_that_does_not_start_is_refused_at_once(self) -> None:
        async def app(scope: Any, receive: Any, send: Any) -> None:
            await receive()
            await send({"type": "lifespan.startup.failed", "message": "the database is away"})

        with pytest.raises(OptionError, match="does not start: the database is away"):
            Sandbox(webhook_app=app, port=None)


def test_the_address_of_the_program_may_come_later(receiver: Receiver) -> None:
    with Sandbox(port=None) as sandbox:
        sandbox.settings(webhook_url=receiver.url)
        sandbox.receive(to="447700900001", from_="447700900000", text="Hello")
        sandbox.call(to="447700900001", from_="447700900000")
        sandbox.wait_until_idle()
        assert {path for path in ("/inbound", "/answer", "/event") if receiver.at(path)} == {
            "/inbound",
            "/answer",
            "/event",
        }
        with pytest.raises(SandboxError, match="webhook_url: must be http"):
            sandbox.settings(webhook_url="nowhere")
        sandbox.reset()
        assert sandbox.settings()["webhook_url"] is None


class TestWaits:
    def test_a_misspelt_name_is_refused_at_once(self) -> None:
        with Sandbox(port=None) as sandbox:
            started = time.monotonic()
            with pytest.raises(SandboxError, match="messages have nothing called 'statsu'; did you mean 'status'"):
                sandbox.wait_for_message(statsu="delivered", timeout=60)
            assert time.monotonic() - started < 10

    def test_what_can_no_longer_come_ends_a_wait(self) -> None:
        with Sandbox(port=None) as sandbox:
            client = vonage.Client(**sandbox.credentials.as_arguments(), http_client=_inside(sandbox))
            sandbox.behave("447700900000", message="rejected")
            client.sms.send_message(MESSAGE)
            started = time.monotonic()
            with pytest.raises(WaitTimeoutError, match="and none will: it ended as rejected"):
                sandbox.wait_for_message(to="447700900000", status="delivered", timeout=60)
            assert time.monotonic() - started < 20

    async def test_waiting_leaves_the_event_loop_to_others(self) -> None:
        with Sandbox(messages=0.05) as sandbox:
            async with vonage.AsyncClient(**sandbox.credentials.as_arguments()) as client:
                await client.sms.send_message(MESSAGE)
            assert (await sandbox.await_message(to="447700900000", status="delivered"))["text"] == "Hello"
            assert (await sandbox.await_request("send_sms"))["verdict"] == "ok"
            await sandbox.await_idle()
            with pytest.raises(WaitTimeoutError):
                await sandbox.await_call(timeout=0.05)
            with pytest.raises(WaitTimeoutError):
                await sandbox.await_webhook("answer", timeout=0.05)

    def test_requests_are_counted(self) -> None:
        with Sandbox() as sandbox, client_of(sandbox) as client:
            client.sms.send_message(MESSAGE)
            assert len(sandbox.requests("send_sms", count=1, body={"to": "447700900000"})) == 1
            with pytest.raises(CountError, match="1 request came, not 2"):
                sandbox.requests("send_sms", count=2)


def test_a_reset_drops_webhooks_that_have_not_gone_out(receiver: Receiver, make: Callable[..., Sandbox]) -> None:
    sandbox = make(port=0)
    sandbox.fail(webhook="inbound_message", late=0.3)
    sandbox.receive(to="447700900001", from_="447700900000", text="Hello")
    sandbox.reset()
    time.sleep(0.5)
    assert (sandbox.webhooks, receiver.at("/inbound")) == ([], [])


def test_a_stub_answers_what_it_is_asked_for() -> None:
    with Sandbox() as sandbox, client_of(sandbox) as client:
        sandbox.stub("send_sms", {"message-count": "1", "messages": [{"status": "0"}]}, when={"to": "447700900009"})
        other: Any = {**MESSAGE, "to": "447700900009"}
        assert "to" not in client.sms.send_message(other)["messages"][0]
        assert client.sms.send_message(MESSAGE)["messages"][0].get("to") == "447700900000"
        assert len(sandbox.messages) == 1


def test_the_fields_of_entries_are_all_known(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.receive(to="447700900001", from_="447700900000", text="Hello")
    sandbox.call(to="447700900001", from_="447700900000")
    sandbox.wait_until_idle()
    for name, known in FIELDS.items():
        for thing in sandbox.ask("GET", name)["items"]:
            assert set(thing) <= known, name


class TestFixtures:
    def test_a_client_without_arguments_reaches_the_sandbox(self, pytester: pytest.Pytester) -> None:
        pytester.makepyfile(
            """
            import vonage

            def test_it(vonage_sandbox):
                with vonage.Client() as client:
                    client.sms.send_message({"from": "Acme", "to": "447700900000", "text": "Hello"})
                assert vonage_sandbox.wait_for_message(text="Hello")
            """
        )
        pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)

    def test_a_test_that_tries_the_real_platform_fails(self, pytester: pytest.Pytester) -> None:
        pytester.makepyfile(
            """
            import vonage

            def test_it(vonage_sandbox):
                client = vonage.Client(key="abcd1234", secret="secret", base_url="https://rest.nexmo.com")
                try:
                    client.account.get_balance()
                except vonage.Error:
                    pass  # as programs do
            """
        )
        result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
        result.stdout.re_match_lines([".*tried to reach the real platform at rest.nexmo.com.*"])
        assert result.ret == 1


def _inside(sandbox: Sandbox) -> Any:
    import httpx

    return httpx.Client(transport=sandbox.transport)
