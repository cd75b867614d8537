# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Get the recordings of a session

What was recorded in one meeting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_session_recordings",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/meetings/sessions/{session_id}/recordings",
    security=(("jwt",),),
    answers={200: "RecordingList"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(session_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"session_id": session_id})


def parse(status: int, data: Any) -> models.RecordingList:
    """Read a decoded answer into models."""
    parsed: models.RecordingList = OP.parse(status, data)
    return parsed


def sync_detailed(session_id: str, *, client: Client) -> Response[models.RecordingList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(session_id))


def sync(session_id: str, *, client: Client) -> models.RecordingList:
    """Get the recordings of a session.

    Args:
        session_id: The session.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The recordings.
    """
    return sync_detailed(session_id, client=client).parsed


async def asyncio_detailed(session_id: str, *, client: AsyncClient) -> Response[models.RecordingList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(session_id))


async def asyncio(session_id: str, *, client: AsyncClient) -> models.RecordingList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(session_id, client=client)).parsed
