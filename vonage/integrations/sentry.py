"""Spans in Sentry: `pip install sentry-sdk`.

    from vonage import Client
    from vonage.integrations.sentry import SentryHooks

    client = Client(hooks=SentryHooks())

Each attempt is a span of the running transaction, named by its operation; it holds the host, status and attempt, and
never a number, a text or a secret.
"""

from __future__ import annotations

from typing import Any

from vonage_openapi.lazy import without

try:
    import sentry_sdk
except ModuleNotFoundError as _error:
    raise without(_error, "SentryHooks", "sentry-sdk") from None

from vonage.hooks import Hooks, RequestInfo, ResponseInfo

__all__ = ["SentryHooks"]

_SPAN = "sentry span"


class SentryHooks(Hooks):
    """Hooks that make a span of each attempt."""

    def __init__(self) -> None:
        super().__init__(_begin, _end)


def _begin(request: RequestInfo) -> None:
    span: Any = sentry_sdk.start_span(op="http.client", name=f"vonage {request.operation}", origin="auto.http.vonage")
    span.set_data("http.request.method", request.verb)
    span.set_data("server.address", request.host)
    span.set_data("attempt", request.attempt)
    span.__enter__()
    request.state[_SPAN] = span


def _end(response: ResponseInfo) -> None:
    span: Any = response.request.state.pop(_SPAN)
    if response.status is not None:
        span.set_http_status(response.status)
    else:
        span.set_status("unavailable")
    if response.request_id is not None:
        span.set_data("vonage.request_id", response.request_id)
    span.__exit__(None, None, None)
