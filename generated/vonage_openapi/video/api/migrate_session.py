# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Move a session to another media server

Has the platform move a running session to a fresh server, without a break for those who are in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "migrate_session",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/session/{session_id}/migrate",
    security=(("jwt",),),
    answers={202: "Migration"},
    returns={202: "object"},
    retry="unsent",
    status="ga",
)


def build(application_id: str, session_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "session_id": session_id})


def parse(status: int, data: Any) -> models.Migration:
    """Read a decoded answer into models."""
    parsed: models.Migration = OP.parse(status, data)
    return parsed


def sync_detailed(application_id: str, session_id: str, *, client: Client) -> Response[models.Migration]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, session_id))


def sync(application_id: str, session_id: str, *, client: Client) -> models.Migration:
    """Move a session to another media server.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        session_id: The session.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The move has begun.
    """
    return sync_detailed(application_id, session_id, client=client).parsed


async def asyncio_detailed(application_id: str, session_id: str, *, client: AsyncClient) -> Response[models.Migration]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, session_id))


async def asyncio(application_id: str, session_id: str, *, client: AsyncClient) -> models.Migration:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, session_id, client=client)).parsed
