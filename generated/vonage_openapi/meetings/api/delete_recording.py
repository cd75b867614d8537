# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Delete a recording

Removes a recording that is uploaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_recording",
    "DELETE",
    "https://api-eu.vonage.com",
    "/v1/meetings/recordings/{recording_id}",
    security=(("jwt",),),
    returns={200: "", 204: ""},
    retry="idempotent",
    status="deprecated",
)


def build(recording_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"recording_id": recording_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(recording_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(recording_id))


def sync(recording_id: str, *, client: Client) -> None:
    """Delete a recording.

    Args:
        recording_id: The recording.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        Deleted.
    """
    return sync_detailed(recording_id, client=client).parsed


async def asyncio_detailed(recording_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(recording_id))


async def asyncio(recording_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(recording_id, client=client)).parsed
