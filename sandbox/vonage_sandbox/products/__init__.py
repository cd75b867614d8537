"""The products, a module each. What none of them carries out is a resource, or is answered with an example."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

from vonage_openapi.formats import is_json

from vonage_sandbox import descriptions, files, resources
from vonage_sandbox.exchange import HttpResponse, answer, to_json
from vonage_sandbox.products import outbox, verification
from vonage_sandbox.products.call import Call, handlers
from vonage_sandbox.products.calls import legs

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

__all__ = ["carry_out", "resume"]

EXAMPLE, NOTE = "x-sandbox-answer", "x-sandbox-note"
"""The headers of a response that is only an example."""

for _module in pkgutil.walk_packages(__path__, f"{__name__}."):
    import_module(_module.name)  # each says which operations are its own


def carry_out(platform: Platform, call: Call) -> HttpResponse:
    """Do what a request asks for, and answer it.

    Raises:
        RefusalError: The platform would not do it.
    """
    operation = call.operation
    platform.throttle.check(operation)
    if (handler := handlers.get(operation.id)) is not None:
        done = handler(platform, call)
        return done if isinstance(done, HttpResponse) else answer(operation.success, done)
    if (plan := descriptions.resource(operation.api, operation.id)) is not None:
        return resources.carry_out(platform, call, plan)
    body, _ = descriptions.example(operation.api, operation.id, operation.success)
    media_type = descriptions.media_type(operation.api, operation.id, operation.success)
    if body is None and media_type is not None:
        body = files.sample(media_type)
    if isinstance(body, str) and is_json(media_type or ""):
        body = to_json(body)
    body = resources.only_page(call, body)
    note = f"{operation.id} is not simulated: this is the example of its description"
    return answer(operation.success, body, media_type or "application/json", **{EXAMPLE: "example", NOTE: note})


def resume(platform: Platform) -> None:
    """Go on with what a database has kept half-way. Calls are over, as nobody holds the line."""
    outbox.resume(platform)
    resources.later.resume(platform)
    verification.resume(platform)
    legs.forget_live(platform)
