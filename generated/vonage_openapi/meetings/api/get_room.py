# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Get a room

One room with its settings and links.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_room",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/meetings/rooms/{room_id}",
    security=(("jwt",),),
    answers={200: "Room"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(room_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"room_id": room_id})


def parse(status: int, data: Any) -> models.Room:
    """Read a decoded answer into models."""
    parsed: models.Room = OP.parse(status, data)
    return parsed


def sync_detailed(room_id: str, *, client: Client) -> Response[models.Room]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(room_id))


def sync(room_id: str, *, client: Client) -> models.Room:
    """Get a room.

    Args:
        room_id: The room.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The room.
    """
    return sync_detailed(room_id, client=client).parsed


async def asyncio_detailed(room_id: str, *, client: AsyncClient) -> Response[models.Room]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(room_id))


async def asyncio(room_id: str, *, client: AsyncClient) -> models.Room:
    """As `sync`, awaited."""
    return (await asyncio_detailed(room_id, client=client)).parsed
