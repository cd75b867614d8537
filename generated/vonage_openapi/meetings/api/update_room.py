# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Update a room

Changes the settings of a room that `update_details` names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_room",
    "PATCH",
    "https://api-eu.vonage.com",
    "/v1/meetings/rooms/{room_id}",
    security=(("jwt",),),
    body="json",
    answers={200: "Room"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(room_id: str, *, body: dicts.RoomChange | models.RoomChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"room_id": room_id}, body=body)


def parse(status: int, data: Any) -> models.Room:
    """Read a decoded answer into models."""
    parsed: models.Room = OP.parse(status, data)
    return parsed


def sync_detailed(room_id: str, *, client: Client, body: dicts.RoomChange | models.RoomChange) -> Response[models.Room]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(room_id, body=body))


def sync(room_id: str, *, client: Client, body: dicts.RoomChange | models.RoomChange) -> models.Room:
    """Update a room.

    Args:
        room_id: The room.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The room as it is now.
    """
    return sync_detailed(room_id, client=client, body=body).parsed


async def asyncio_detailed(
    room_id: str, *, client: AsyncClient, body: dicts.RoomChange | models.RoomChange
) -> Response[models.Room]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(room_id, body=body))


async def asyncio(room_id: str, *, client: AsyncClient, body: dicts.RoomChange | models.RoomChange) -> models.Room:
    """As `sync`, awaited."""
    return (await asyncio_detailed(room_id, client=client, body=body)).parsed
