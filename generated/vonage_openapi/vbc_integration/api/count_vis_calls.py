# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Count calls

How many calls there are that pass the filters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "count_vis_calls",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/calls/count",
    security=(("vbc",),),
    answers={200: "VisCountAnswer"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(
    *,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"fromDate": from_date, "toDate": to_date, "direction": direction, "states": states})


def parse(status: int, data: Any) -> models.VisCountAnswer:
    """Read a decoded answer into models."""
    parsed: models.VisCountAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
) -> Response[models.VisCountAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(from_date=from_date, to_date=to_date, direction=direction, states=states))


def sync(
    *,
    client: Client,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
) -> models.VisCountAnswer:
    """Count calls.

    Args:
        client: Sends the request, `vonage.Client` for one.
        from_date: Only calls after this time.
        to_date: Only calls before this time.
        direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
        states: Only calls in these states, with commas between them.

    Returns:
        The number.
    """
    return sync_detailed(client=client, from_date=from_date, to_date=to_date, direction=direction, states=states).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
) -> Response[models.VisCountAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(from_date=from_date, to_date=to_date, direction=direction, states=states))


async def asyncio(
    *,
    client: AsyncClient,
    from_date: int | Unset = UNSET,
    to_date: int | Unset = UNSET,
    direction: str | Unset = UNSET,
    states: str | Unset = UNSET,
) -> models.VisCountAnswer:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(client=client, from_date=from_date, to_date=to_date, direction=direction, states=states)
    ).parsed
