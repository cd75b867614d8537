# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Get an event

One event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_vis_event",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/events/{event_id}",
    security=(("vbc",),),
    answers={200: ["VisEvent"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(event_id: int | str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"event_id": event_id})


def parse(status: int, data: Any) -> list[models.VisEvent]:
    """Read a decoded answer into models."""
    parsed: list[models.VisEvent] = OP.parse(status, data)
    return parsed


def sync_detailed(event_id: int | str, *, client: Client) -> Response[list[models.VisEvent]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(event_id))


def sync(event_id: int | str, *, client: Client) -> list[models.VisEvent]:
    """Get an event.

    Args:
        event_id: The event.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The event, in an array.
    """
    return sync_detailed(event_id, client=client).parsed


async def asyncio_detailed(event_id: int | str, *, client: AsyncClient) -> Response[list[models.VisEvent]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(event_id))


async def asyncio(event_id: int | str, *, client: AsyncClient) -> list[models.VisEvent]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(event_id, client=client)).parsed
