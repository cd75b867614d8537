"""Webhooks in Django: `pip install django`.

# urls.py
from vonage.integrations.django import view
urlpatterns = [path("webhooks", view(router))]  # a WebhookRouter

# views.py: one kind at one address; the secret is VONAGE_SIGNATURE_SECRET of the settings
from vonage.integrations.django import verified

@verified()
def status(request, event):
    return HttpResponse()
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from importlib import import_module
from typing import Any, Concatenate, ParamSpec, Protocol, cast

from vonage_openapi.lazy import without

from vonage.errors import WebhookError
from vonage.webhooks import Verifier, WebhookRouter
from vonage.webhooks._verifier import checked

__all__ = ["Request", "verified", "view"]

try:
    _http: Any = import_module("django.http")  # which has no types of its own
    _settings: Any = import_module("django.conf").settings
    _exempt: Any = import_module("django.views.decorators.csrf").csrf_exempt  # as the signature proves a webhook
    _allowing: Any = import_module("django.views.decorators.http").require_http_methods(["GET", "POST"])
except ModuleNotFoundError as _error:
    raise without(_error, "vonage.integrations.django", "django") from None
P = ParamSpec("P")


class Request(Protocol):
    """What is needed of Django's `HttpRequest`."""

    @property
    def method(self) -> str | None: ...
    @property
    def body(self) -> bytes: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def META(self) -> Mapping[str, object]: ...  # noqa: N802 - as Django has it


View = Callable[..., object]
"""A view; what it gives is Django's `HttpResponse`."""


def view(router: WebhookRouter) -> View:
    """A view that hands everything to a router, whatever the variable parts of its address are."""

    def webhooks(request: Request, *args: object, **parts: object) -> object:
        outcome = router.handle(str(request.method), request.body, request.headers, _query(request))
        return _http.HttpResponse(outcome.body, status=outcome.status, headers=outcome.headers)

    return cast("View", _exempt(_allowing(webhooks)))


def verified(
    verifier: Verifier | None = None,
) -> Callable[[Callable[Concatenate[Request, dict[str, Any], P], object]], Callable[Concatenate[Request, P], object]]:
    """A decorator for views that take the verified event behind the request; what is not proved is refused.

    Args:
        verifier: Verifies it. Default: one with `VONAGE_SIGNATURE_SECRET` of the settings.
    """

    def decorate(
        function: Callable[Concatenate[Request, dict[str, Any], P], object],
    ) -> Callable[Concatenate[Request, P], object]:
        @wraps(function)
        def verified_view(request: Request, /, *args: P.args, **kwargs: P.kwargs) -> object:
            checks = verifier or Verifier(_settings.VONAGE_SIGNATURE_SECRET)
            event = checked(checks, request.method, request.body, request.headers, _query(request))
            if isinstance(event, WebhookError):
                return _http.HttpResponse(event.reason, status=event.suggested_status)
            return function(request, event, *args, **kwargs)

        return cast("Callable[Concatenate[Request, P], object]", _exempt(_allowing(verified_view)))

    return decorate


def _query(request: Request) -> str:
    return str(request.META.get("QUERY_STRING", ""))
