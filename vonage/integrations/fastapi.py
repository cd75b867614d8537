"""Webhooks in FastAPI and Starlette: `pip install fastapi`.

from fastapi import Depends, FastAPI
from vonage.integrations.fastapi import endpoint, verified
from vonage.webhooks import Verifier, events

app = FastAPI()
app.add_route("/webhooks", endpoint(router), methods=["GET", "POST"])  # a WebhookRouter; not in the app's own schema

status = verified(Verifier(SIGNATURE_SECRET), events.MESSAGE_STATUS)

@app.post("/webhooks/status")
async def message_status(event: Annotated[MessageStatus, Depends(status)]): ...
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import cast

from vonage_openapi.lazy import without

try:
    from starlette.exceptions import HTTPException
    from starlette.requests import Request
    from starlette.responses import Response
except ModuleNotFoundError as _error:
    raise without(_error, "vonage.integrations.fastapi", "fastapi") from None

from vonage.errors import WebhookError
from vonage.webhooks import Verifier, WebhookRouter
from vonage.webhooks._kind import Event, Kind
from vonage.webhooks._verifier import checked

__all__ = ["endpoint", "verified"]


def endpoint(router: WebhookRouter) -> Callable[..., Awaitable[Response]]:
    """A view that hands everything to a router."""

    async def webhooks(request: Request) -> Response:
        query = request.scope["query_string"]
        outcome = await router.handle_async(request.method, await request.body(), request.headers, query)
        return Response(outcome.body, outcome.status, outcome.headers)

    return webhooks


def verified(verifier: Verifier, kind: Kind[Event] | None = None) -> Callable[..., Awaitable[Event]]:
    """A dependency that gives the verified event, and refuses the request if it is not proved.

    Args:
        verifier: Verifies it.
        kind: What it is, for type checkers, one of `vonage.webhooks.events`.
    """

    async def event(request: Request) -> Event:
        query = request.scope["query_string"]
        found = checked(verifier, request.method, await request.body(), request.headers, query)
        if isinstance(found, WebhookError):
            raise HTTPException(found.suggested_status, found.reason)
        return cast("Event", found)

    return event
