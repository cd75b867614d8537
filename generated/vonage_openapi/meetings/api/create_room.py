# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Create a room

Makes a room. An instant room closes with its meeting; a long-term room lasts until `expires_at`, which it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_room",
    "POST",
    "https://api-eu.vonage.com",
    "/v1/meetings/rooms",
    security=(("jwt",),),
    body="json",
    answers={201: "Room"},
    returns={201: "object"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.NewRoom | models.NewRoom) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Room:
    """Read a decoded answer into models."""
    parsed: models.Room = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NewRoom | models.NewRoom) -> Response[models.Room]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewRoom | models.NewRoom) -> models.Room:
    """Create a room.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The room.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: dicts.NewRoom | models.NewRoom) -> Response[models.Room]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NewRoom | models.NewRoom) -> models.Room:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
