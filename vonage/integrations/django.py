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
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from vonage_openapi.lazy import without

from vonage.errors import WebhookError, WebhookInputError
from vonage.webhooks import Verifier, WebhookRouter

__all__ = ["Request", "verified", "view"]

try:
    _http: Any = import_module("django.http")  # which has no types of its own
    _settings: Any = import_module("django.conf").settings
except ModuleNotFoundError as _error:
    raise without(_error, "vonage.integrations.django", "django") from None
METHODS = ("GET", "POST")
"""How the platform sends webhooks."""
P = ParamSpec("P")
F = TypeVar("F", bound=Callable[..., object])


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
        if request.method not in METHODS:
            return _http.HttpResponseNotAllowed(METHODS)
        outcome = router.handle(request.method, request.body, request.headers, _query(request))
        return _http.HttpResponse(outcome.body, status=outcome.status, headers=outcome.headers)

    return _exempt(webhooks)


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
        def checked(request: Request, /, *args: P.args, **kwargs: P.kwargs) -> object:
            if request.method not in METHODS:
                return _http.HttpResponseNotAllowed(METHODS)
            checks = verifier or Verifier(_settings.VONAGE_SIGNATURE_SECRET)
            try:
                if request.method == "GET":
                    event = checks.parse_query(_query(request), request.headers)
                else:
                    event = checks.parse(request.body, request.headers)
            except WebhookInputError:
                raise
            except WebhookError as error:
                return _http.HttpResponse(error.reason, status=error.suggested_status)
            return function(request, event, *args, **kwargs)

        return _exempt(checked)

    return decorate


def _query(request: Request) -> str:
    return str(request.META.get("QUERY_STRING", ""))


def _exempt(function: F) -> F:
    """As `csrf_exempt` does: the signature proves a webhook, which has no cookie."""
    marked: Any = function
    marked.csrf_exempt = True
    return function
