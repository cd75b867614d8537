# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""List rooms

One page of the rooms of the application.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_rooms",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/meetings/rooms",
    security=(("jwt",),),
    answers={200: "RoomPage"},
    returns={200: "list"},
    members=("page_size", "total_items", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "cursor",
        "parameter": "start_id",
        "size": "page_size",
        "items": "/_embedded/rooms",
        "next": "/_links/next/href",
    },
    status="deprecated",
)


def build(
    *, page_size: int | Unset = UNSET, start_id: str | int | Unset = UNSET, end_id: str | int | Unset = UNSET
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page_size": page_size, "start_id": start_id, "end_id": end_id})


def parse(status: int, data: Any) -> models.RoomPage:
    """Read a decoded answer into models."""
    parsed: models.RoomPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    start_id: str | int | Unset = UNSET,
    end_id: str | int | Unset = UNSET,
) -> Response[models.RoomPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page_size=page_size, start_id=start_id, end_id=end_id))


def sync(
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    start_id: str | int | Unset = UNSET,
    end_id: str | int | Unset = UNSET,
) -> models.RoomPage:
    """List rooms.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page_size: How many rooms a page has.
        start_id: The id that the page starts at.
        end_id: The id that the page ends before.

    Returns:
        One page of rooms.
    """
    return sync_detailed(client=client, page_size=page_size, start_id=start_id, end_id=end_id).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    start_id: str | int | Unset = UNSET,
    end_id: str | int | Unset = UNSET,
) -> Response[models.RoomPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page_size=page_size, start_id=start_id, end_id=end_id))


async def asyncio(
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    start_id: str | int | Unset = UNSET,
    end_id: str | int | Unset = UNSET,
) -> models.RoomPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page_size=page_size, start_id=start_id, end_id=end_id)).parsed
