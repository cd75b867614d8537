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
from typing import Any, TypeVar, overload

from vonage_openapi.lazy import without

try:
    from starlette.exceptions import HTTPException
    from starlette.requests import Request
    from starlette.responses import Response
except ModuleNotFoundError as _error:
    raise without(_error, "vonage.integrations.fastapi", "fastapi") from None

from vonage.errors import WebhookError, WebhookInputError
from vonage.webhooks import Verifier, WebhookRouter
from vonage.webhooks.events import Kind

__all__ = ["endpoint", "verified"]

E = TypeVar("E")


def endpoint(router: WebhookRouter) -> Callable[..., Awaitable[Response]]:
    """A view that hands everything to a router."""

    async def webhooks(request: Request) -> Response:
        query = request.scope["query_string"]
        outcome = await router.handle_async(request.method, await request.body(), request.headers, query)
        return Response(outcome.body, outcome.status, outcome.headers)

    return webhooks


@overload
def verified(verifier: Verifier) -> Callable[..., Awaitable[dict[str, Any]]]: ...


@overload
def verified(verifier: Verifier, kind: Kind[E]) -> Callable[..., Awaitable[E]]: ...


def verified(verifier: Verifier, kind: object = None) -> Callable[..., Awaitable[object]]:
    """A dependency that gives the verified event, and refuses the request if it is not proved.

    Args:
        verifier: Verifies it.
        kind: What it is, for type checkers, one of `vonage.webhooks.events`.
    """

    async def event(request: Request) -> object:
        try:
            if request.method == "GET":
                return verifier.parse_query(request.scope["query_string"], request.headers)
            return verifier.parse(await request.body(), request.headers)
        except WebhookInputError:
            raise
        except WebhookError as error:
            raise HTTPException(error.suggested_status, error.reason) from None

    return event
