"""Webhooks in Flask: `pip install flask`.

from vonage.integrations.flask import verified, view

app.add_url_rule("/webhooks", view_func=view(router), methods=["GET", "POST"])  # a WebhookRouter

@app.post("/webhooks/status")
@verified(Verifier(SIGNATURE_SECRET))
def status(event):
    return ""
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from vonage_openapi.lazy import without

try:
    from flask import request
except ModuleNotFoundError as _error:
    raise without(_error, "vonage.integrations.flask", "flask") from None

from vonage.errors import WebhookError
from vonage.webhooks import Verifier, WebhookRouter
from vonage.webhooks._verifier import checked

__all__ = ["verified", "view"]

P = ParamSpec("P")
T = TypeVar("T")


def view(router: WebhookRouter) -> Callable[..., tuple[bytes, int, dict[str, str]]]:
    """A view that hands everything to a router, whatever the variable parts of its address are."""

    def vonage_webhooks(**parts: object) -> tuple[bytes, int, dict[str, str]]:
        outcome = router.handle(request.method, request.get_data(), request.headers, request.query_string)
        return outcome.body, outcome.status, outcome.headers

    return vonage_webhooks


def verified(
    verifier: Verifier,
) -> Callable[[Callable[Concatenate[dict[str, Any], P], T]], Callable[P, T | tuple[str, int]]]:
    """A decorator for views that take the verified event first; what is not proved is refused."""

    def decorate(function: Callable[Concatenate[dict[str, Any], P], T]) -> Callable[P, T | tuple[str, int]]:
        @wraps(function)
        def verified_view(*args: P.args, **kwargs: P.kwargs) -> T | tuple[str, int]:
            event = checked(verifier, request.method, request.get_data(), request.headers, request.query_string)
            if isinstance(event, WebhookError):
                return event.reason, event.suggested_status
            return function(event, *args, **kwargs)

        return verified_view

    return decorate
