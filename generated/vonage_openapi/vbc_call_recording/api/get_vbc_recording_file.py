# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""Get the sound of a recording

The sound file of a recording of either kind, the address of which is `download_url` of the recording.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "get_vbc_recording_file",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/call_recording/api/audio/recording/{recording_id}",
    security=(("vbc",),),
    returns={200: "bytes"},
    produces=("audio/mpeg", "audio/wav", "application/octet-stream"),
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(recording_id: str | int) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"recording_id": recording_id})


def parse(status: int, data: Any) -> bytes:
    """Read a decoded answer."""
    parsed: bytes = OP.parse(status, data)
    return parsed


def sync_detailed(recording_id: str | int, *, client: Client) -> Response[bytes]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(recording_id))


def sync(recording_id: str | int, *, client: Client) -> bytes:
    """Get the sound of a recording.

    Args:
        recording_id: The `id` of the recording, of either kind.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The sound file.

    Example:
        >>> for answer, piece in client.stream(build(...)):  # with `async for` from an AsyncClient
        ...     file.write(piece)
    """
    return sync_detailed(recording_id, client=client).parsed


async def asyncio_detailed(recording_id: str | int, *, client: AsyncClient) -> Response[bytes]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(recording_id))


async def asyncio(recording_id: str | int, *, client: AsyncClient) -> bytes:
    """As `sync`, awaited."""
    return (await asyncio_detailed(recording_id, client=client)).parsed
