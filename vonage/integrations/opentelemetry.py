"""Traces and metrics with OpenTelemetry: `pip install 'vonage[otel]'`.

    from vonage import Client
    from vonage.integrations.opentelemetry import OpenTelemetryHooks

    client = Client(hooks=OpenTelemetryHooks())

Each attempt is a span of its own, named by its operation (`vonage send_sms`), and is counted in the histogram
`vonage.client.attempt.duration` (seconds) and, if another one follows, in `vonage.client.retries`. Attributes are the
operation, host, status and attempt: never a number, a text or a secret.
"""

from __future__ import annotations

from typing import Any, cast

from vonage_openapi.lazy import without

try:
    from opentelemetry import metrics, trace
except ModuleNotFoundError as _error:
    raise without(_error, "OpenTelemetryHooks", "vonage[otel]") from None

from vonage._version import __version__
from vonage.hooks import Hooks, RequestInfo, ResponseInfo

__all__ = ["OpenTelemetryHooks"]

_SPAN = "opentelemetry span"


class OpenTelemetryHooks(Hooks):
    """Hooks that make a span of each attempt, and count it.

    Args:
        tracer_provider: Makes the tracer. Default: the global one.
        meter_provider: Makes the meter. Default: the global one.
    """

    def __init__(self, tracer_provider: object = None, meter_provider: object = None) -> None:
        tracer = trace.get_tracer("vonage", __version__, cast("Any", tracer_provider))
        meter = metrics.get_meter("vonage", __version__, cast("Any", meter_provider))
        duration = meter.create_histogram(
            "vonage.client.attempt.duration",
            unit="s",
            description="Seconds from sending to the headers of the response",
        )
        retries = meter.create_counter("vonage.client.retries", description="Attempts that were repeated")

        def on_request(request: RequestInfo) -> None:
            attributes: dict[str, Any] = {
                "vonage.operation": request.operation,
                "http.request.method": request.verb,
                "server.address": request.host,
                "url.template": request.path,
                "http.request.resend_count": request.attempt - 1,
            }
            request.state[_SPAN] = tracer.start_span(
                f"vonage {request.operation}", kind=trace.SpanKind.CLIENT, attributes=attributes
            )

        def on_response(response: ResponseInfo) -> None:
            span: trace.Span = response.request.state.pop(_SPAN)
            error = None if response.error is None else type(response.error).__name__
            outcome: dict[str, Any] = {"vonage.operation": response.request.operation}
            outcome |= {} if response.status is None else {"http.response.status_code": response.status}
            outcome |= {} if error is None else {"error.type": error}
            span.set_attributes(outcome)
            if response.request_id is not None:
                span.set_attribute("vonage.request_id", response.request_id)
            if error is not None or (response.status or 0) >= 400:
                span.set_status(trace.StatusCode.ERROR, error)
            span.end()
            duration.record(response.seconds, outcome)

        def on_retry(response: ResponseInfo) -> None:
            retries.add(1, {"vonage.operation": response.request.operation})

        super().__init__(on_request, on_response, on_retry)
