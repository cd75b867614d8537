# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""List events

One page of the calls that are under way or over.
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
    "list_vis_events",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/events",
    security=(("vbc",),),
    answers={200: ["VisEvent"]},
    returns={200: "array"},
    retry="idempotent",
    paging={"style": "page", "parameter": "offset", "first": 0, "size": "size", "items": "", "until": "empty"},
    status="ga",
    schemes=SCHEMES,
)


def build(
    *,
    types: Literal["CALL"] | Unset = UNSET,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "types": types,
            "fromDate": from_date,
            "toDate": to_date,
            "direction": direction,
            "states": states,
            "offset": offset,
            "size": size,
            "order": order,
            "sort": sort,
        }
    )


def parse(status: int, data: Any) -> list[models.VisEvent]:
    """Read a decoded answer into models."""
    parsed: list[models.VisEvent] = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    types: Literal["CALL"] | Unset = UNSET,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[list[models.VisEvent]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            types=types,
            from_date=from_date,
            to_date=to_date,
            direction=direction,
            states=states,
            offset=offset,
            size=size,
            order=order,
            sort=sort,
        ),
    )


def sync(
    *,
    client: Client,
    types: Literal["CALL"] | Unset = UNSET,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> list[models.VisEvent]:
    """List events.

    Args:
        client: Sends the request, `vonage.Client` for one.
        types: Only events of these kinds.
        from_date: Only calls after this time.
        to_date: Only calls before this time.
        direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
        states: Only events in these states, with commas between them.
        offset: Which page is wanted.
        size: How many entries a page has.
        order: ASC for the oldest first.
        sort: The member that the list is sorted by.

    Returns:
        One page of events.
    """
    return sync_detailed(
        client=client,
        types=types,
        from_date=from_date,
        to_date=to_date,
        direction=direction,
        states=states,
        offset=offset,
        size=size,
        order=order,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    types: Literal["CALL"] | Unset = UNSET,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[list[models.VisEvent]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            types=types,
            from_date=from_date,
            to_date=to_date,
            direction=direction,
            states=states,
            offset=offset,
            size=size,
            order=order,
            sort=sort,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    types: Literal["CALL"] | Unset = UNSET,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Literal["DESC", "ASC"] | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> list[models.VisEvent]:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            types=types,
            from_date=from_date,
            to_date=to_date,
            direction=direction,
            states=states,
            offset=offset,
            size=size,
            order=order,
            sort=sort,
        )
    ).parsed
