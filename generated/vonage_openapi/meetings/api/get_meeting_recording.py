# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Get a recording

One recording, with the link to its file once it is uploaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_meeting_recording",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/meetings/recordings/{recording_id}",
    security=(("jwt",),),
    answers={200: "Recording"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(recording_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"recording_id": recording_id})


def parse(status: int, data: Any) -> models.Recording:
    """Read a decoded answer into models."""
    parsed: models.Recording = OP.parse(status, data)
    return parsed


def sync_detailed(recording_id: str, *, client: Client) -> Response[models.Recording]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(recording_id))


def sync(recording_id: str, *, client: Client) -> models.Recording:
    """Get a recording.

    Args:
        recording_id: The recording.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The recording.
    """
    return sync_detailed(recording_id, client=client).parsed


async def asyncio_detailed(recording_id: str, *, client: AsyncClient) -> Response[models.Recording]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(recording_id))


async def asyncio(recording_id: str, *, client: AsyncClient) -> models.Recording:
    """As `sync`, awaited."""
    return (await asyncio_detailed(recording_id, client=client)).parsed
