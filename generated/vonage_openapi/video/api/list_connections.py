# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""List the clients of a session

Everybody who is connected to a session, the oldest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_connections",
    "GET",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/session/{session_id}/connection",
    security=(("jwt",),),
    answers={200: "ConnectionList"},
    returns={200: "list"},
    members=("count", "applicationId", "projectId", "sessionId", "items"),
    retry="idempotent",
    status="ga",
)


def build(application_id: str, session_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "session_id": session_id})


def parse(status: int, data: Any) -> models.ConnectionList:
    """Read a decoded answer into models."""
    parsed: models.ConnectionList = OP.parse(status, data)
    return parsed


def sync_detailed(application_id: str, session_id: str, *, client: Client) -> Response[models.ConnectionList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, session_id))


def sync(application_id: str, session_id: str, *, client: Client) -> models.ConnectionList:
    """List the clients of a session.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        session_id: The session.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The connected clients.
    """
    return sync_detailed(application_id, session_id, client=client).parsed


async def asyncio_detailed(
    application_id: str, session_id: str, *, client: AsyncClient
) -> Response[models.ConnectionList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, session_id))


async def asyncio(application_id: str, session_id: str, *, client: AsyncClient) -> models.ConnectionList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, session_id, client=client)).parsed
