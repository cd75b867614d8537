# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""List calls

One page of the calls that are under way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_vis_calls",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/calls",
    security=(("vbc",),),
    answers={200: ["VisCall"]},
    returns={200: "array"},
    retry="idempotent",
    paging={"style": "page", "parameter": "offset", "first": 0, "size": "size", "items": "", "until": "empty"},
    status="ga",
    schemes=SCHEMES,
)


def build(
    *,
    direction: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"direction": direction, "offset": offset, "size": size, "order": order})


def parse(status: int, data: Any) -> list[models.VisCall]:
    """Read a decoded answer into models."""
    parsed: list[models.VisCall] = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    direction: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
) -> Response[list[models.VisCall]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(direction=direction, offset=offset, size=size, order=order))


def sync(
    *,
    client: Client,
    direction: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
) -> list[models.VisCall]:
    """List calls.

    Args:
        client: Sends the request, `vonage.Client` for one.
        direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
        offset: Which page is wanted.
        size: How many entries a page has.
        order: ASC for the oldest first.

    Returns:
        One page of calls.
    """
    return sync_detailed(client=client, direction=direction, offset=offset, size=size, order=order).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    direction: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
) -> Response[list[models.VisCall]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(direction=direction, offset=offset, size=size, order=order))


async def asyncio(
    *,
    client: AsyncClient,
    direction: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
) -> list[models.VisCall]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, direction=direction, offset=offset, size=size, order=order)).parsed
