# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
"""List who wants alerts

Shows the numbers that have left your alerts, or come back, and when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_event_alert_opt_ins",
    "GET",
    "https://rest.nexmo.com",
    "/sc/us/alert/opt-in/query/json",
    security=(("basic",),),
    answers={200: "OptInList"},
    returns={200: "list"},
    members=("opt-in-count", "opt-in-list"),
    retry="idempotent",
    status="deprecated",
)


def build(*, page_size: int | Unset = UNSET, page: int | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page-size": page_size, "page": page})


def parse(status: int, data: Any) -> models.OptInList:
    """Read a decoded answer into models."""
    parsed: models.OptInList = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> Response[models.OptInList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page_size=page_size, page=page))


def sync(*, client: Client, page_size: int | Unset = UNSET, page: int | Unset = UNSET) -> models.OptInList:
    """List who wants alerts.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page_size: How many entries a page has.
        page: Which page to show.

    Returns:
        The numbers.
    """
    return sync_detailed(client=client, page_size=page_size, page=page).parsed


async def asyncio_detailed(
    *, client: AsyncClient, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> Response[models.OptInList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page_size=page_size, page=page))


async def asyncio(
    *, client: AsyncClient, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> models.OptInList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page_size=page_size, page=page)).parsed
