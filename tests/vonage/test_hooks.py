"""Hooks, over every HTTP library: each attempt is told, nothing private is, and a failing hook disturbs nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.server import Reply, Server
from vonage import Hooks
from vonage.hooks import RequestInfo, ResponseInfo

Connect = Callable[..., Caller]
NUMBER, TEXT = "447700900000", "meet me at noon"
MESSAGE: Any = {"from": "Acme", "to": NUMBER, "text": TEXT}

pytestmark = pytest.mark.usefixtures("no_waiting")


class Recorder:
    def __init__(self, *, coroutines: bool = False) -> None:
        self.seen: list[tuple[str, Any]] = []
        if coroutines:
            self.hooks = Hooks(self._later("request"), self._later("response"), self._later("retry"))
        else:
            self.hooks = Hooks(self._now("request"), self._now("response"), self._now("retry"))

    def _now(self, name: str) -> Callable[[Any], None]:
        return lambda info: self.seen.append((name, info))

    def _later(self, name: str) -> Callable[[Any], Any]:
        async def hook(info: Any) -> None:
            self.seen.append((name, info))

        return hook

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.seen]


async def test_each_attempt_is_told(connect: Connect, server: Server) -> None:
    recorder = Recorder()
    caller = connect(base_url=server.url, hooks=recorder.hooks)
    server.answer(Reply(500, {}), Reply(broken=True), Reply(body={"value": 1}, headers={"x-request-id": "id-1"}))
    await caller(caller.client.account.get_balance())

    assert recorder.names == ["request", "response", "retry", "request", "response", "retry", "request", "response"]
    responses = [info for name, info in recorder.seen if name == "response"]
    assert [each.status for each in responses] == [500, None, 200]
    assert [each.request.attempt for each in responses] == [1, 2, 3]
    assert isinstance(responses[1].error, vonage.TransportError)
    assert responses[2].request_id == "id-1"
    first = responses[0].request
    assert (first.operation, first.verb, first.host, first.path) == (
        "get_balance",
        "GET",
        "127.0.0.1",
        "/account/get-balance",
    )
    assert all(each.seconds >= 0 for each in responses)
    assert [each.retry_in is None for each in responses] == [False, False, True]


async def test_what_is_throttled_in_a_200_is_a_retry(connect: Connect, server: Server) -> None:
    recorder = Recorder()
    caller = connect(base_url=server.url, hooks=recorder.hooks)
    busy = {"message-count": "1", "messages": [{"status": "1", "error-text": "please wait [ 1 ] and retry"}]}
    server.answer(Reply(body=busy), Reply(body={"message-count": "1", "messages": [{"status": "0"}]}))
    await caller(caller.client.sms.send_message(MESSAGE))

    assert recorder.names == ["request", "response", "retry", "request", "response"]
    assert recorder.seen[2][1].throttled


async def test_nothing_private_is_told(connect: Connect, server: Server) -> None:
    recorder = Recorder()
    caller = connect(base_url=server.url, hooks=recorder.hooks)
    server.answer(Reply(body={"message-count": "1", "messages": [{"status": "0"}]}), Reply(body={}))
    await caller(caller.client.sms.send_message(MESSAGE))
    await caller(caller.client.get("api.nexmo.com", f"/n/{NUMBER}/{TEXT}?t={NUMBER}", {}, "header"))
    for private in (NUMBER, TEXT, "noon"):
        assert private not in repr(recorder.seen)


async def test_a_failing_hook_is_logged_and_the_call_goes_on(
    connect: Connect, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(info: RequestInfo | ResponseInfo) -> None:
        raise ValueError(f"secret {NUMBER}")

    recorder = Recorder()
    caller = connect(base_url=server.url, hooks=[Hooks(fail, fail, fail), recorder.hooks])
    server.answer(Reply(body={"value": 1}))
    assert (await caller(caller.client.account.get_balance()))["value"] == 1
    assert recorder.names == ["request", "response"]
    assert "a hook raised ValueError; the call goes on" in caplog.text
    assert NUMBER not in caplog.text


async def test_coroutine_functions_are_awaited(server: Server, settings: dict[str, Any]) -> None:
    recorder = Recorder(coroutines=True)
    async with vonage.AsyncClient(**settings, base_url=server.url, hooks=recorder.hooks) as client:
        server.answer(Reply(body={"value": 1}))
        await client.account.get_balance()
    assert recorder.names == ["request", "response"]


def test_what_are_no_hooks_is_refused() -> None:
    with pytest.raises(TypeError, match="hooks: must be Hooks or a list of Hooks, not function"):
        vonage.Client(hooks=[lambda info: None])  # type: ignore[list-item]


async def test_the_log_has_fields(connect: Connect, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "vonage")
    caller = connect(base_url=server.url)
    server.answer(Reply(503, {}), Reply(body={"value": 1}, headers={"x-request-id": "id-1"}))
    await caller(caller.client.account.get_balance())
    first, second = (vars(record) for record in caplog.records if record.name == "vonage")
    assert (first["operation"], first["status"], first["attempt"]) == ("get_balance", 503, 1)
    assert (second["request_id"], second["attempt"], second["retry_in"]) == ("id-1", 2, None)
    assert second["milliseconds"] >= 0


class TestOpenTelemetry:
    async def test_spans_and_metrics(self, connect: Connect, server: Server) -> None:
        from opentelemetry.sdk.metrics import MeterProvider
        from opentelemetry.sdk.metrics.export import InMemoryMetricReader
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import SimpleSpanProcessor
        from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

        from vonage.integrations.opentelemetry import OpenTelemetryHooks

        spans, reader = InMemorySpanExporter(), InMemoryMetricReader()
        tracing, metering = TracerProvider(), MeterProvider(metric_readers=[reader])
        tracing.add_span_processor(SimpleSpanProcessor(spans))
        caller = connect(base_url=server.url, hooks=OpenTelemetryHooks(tracing, metering))
        server.answer(Reply(500, {}), Reply(body={"value": 1}))
        await caller(caller.client.account.get_balance())

        first, second = spans.get_finished_spans()
        assert first.name == "vonage get_balance"
        assert not first.status.is_ok
        assert dict(second.attributes or {})["http.response.status_code"] == 200
        data: Any = reader.get_metrics_data()
        named = {each.name: each for each in data.resource_metrics[0].scope_metrics[0].metrics}
        assert set(named) == {"vonage.client.attempt.duration", "vonage.client.retries"}
        tracing.shutdown()
        metering.shutdown()


class TestSentry:
    async def test_spans_of_the_transaction(self, connect: Connect, server: Server) -> None:
        import sentry_sdk

        from vonage.integrations.sentry import SentryHooks

        sent: list[Any] = []

        def keep(event: Any, hint: Any) -> None:
            sent.append(event)

        with sentry_sdk.isolation_scope():
            sentry_sdk.init(
                dsn="http://key@127.0.0.1/1",
                traces_sample_rate=1.0,
                default_integrations=False,
                before_send_transaction=keep,
            )
            caller = connect(base_url=server.url, hooks=SentryHooks())
            server.answer(Reply(body={"value": 1}))
            with sentry_sdk.start_transaction(name="job"):
                await caller(caller.client.account.get_balance())
            sentry_sdk.get_client().close()
        assert [span["description"] for span in sent[0]["spans"]] == ["vonage get_balance"]
