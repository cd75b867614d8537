# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""Fetch a recording

Fetches the sound file that a record event announced. Give the token to hosts of the platform only. The address of a
transcript leads here too and answers JSON, a `Transcript`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "get_recording",
    "GET",
    "https://api.nexmo.com",
    "/v1/files/{recording_id}",
    hosts=(
        "https://api.nexmo.com",
        "https://api-us-3.vonage.com",
        "https://api-us-4.vonage.com",
        "https://api-eu-3.vonage.com",
        "https://api-eu-4.vonage.com",
        "https://api-ap-3.vonage.com",
        "https://api-ap-4.vonage.com",
    ),
    security=(("jwt",),),
    returns={200: "bytes"},
    produces=("audio/mpeg", "audio/wav", "audio/ogg"),
    refuses=("application/problem+json",),
    retry="idempotent",
    status="ga",
)


def build(recording_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"recording_id": recording_id})


def parse(status: int, data: Any) -> bytes:
    """Read a decoded answer."""
    parsed: bytes = OP.parse(status, data)
    return parsed


def sync_detailed(recording_id: str, *, client: Client) -> Response[bytes]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(recording_id))


def sync(recording_id: str, *, client: Client) -> bytes:
    """Fetch a recording.

    Args:
        recording_id: The last part of the address in the event.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The file.

    Example:
        >>> for answer, piece in client.stream(build(...)):  # with `async for` from an AsyncClient
        ...     file.write(piece)
    """
    return sync_detailed(recording_id, client=client).parsed


async def asyncio_detailed(recording_id: str, *, client: AsyncClient) -> Response[bytes]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(recording_id))


async def asyncio(recording_id: str, *, client: AsyncClient) -> bytes:
    """As `sync`, awaited."""
    return (await asyncio_detailed(recording_id, client=client)).parsed
