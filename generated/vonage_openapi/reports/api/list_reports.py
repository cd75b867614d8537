# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""List reports

The reports of an account that are in some states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_reports",
    "GET",
    "https://api.nexmo.com",
    "/v2/reports",
    security=(("basic",),),
    answers={200: "ReportList"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(*, account_id: str, status: str, date_from: str | Unset = UNSET, date_to: str | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"account_id": account_id, "status": status, "date_from": date_from, "date_to": date_to})


def parse(status: int, data: Any) -> models.ReportList:
    """Read a decoded answer into models."""
    parsed: models.ReportList = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, account_id: str, status: str, date_from: str | Unset = UNSET, date_to: str | Unset = UNSET
) -> Response[models.ReportList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id=account_id, status=status, date_from=date_from, date_to=date_to))


def sync(
    *, client: Client, account_id: str, status: str, date_from: str | Unset = UNSET, date_to: str | Unset = UNSET
) -> models.ReportList:
    """List reports.

    Args:
        client: Sends the request, `vonage.Client` for one.
        account_id: The account.
        status: The states, with commas between.
        date_from: Only reports of this time or later, in ISO 8601.
        date_to: Only reports before this time, in ISO 8601.

    Returns:
        The reports.
    """
    return sync_detailed(
        client=client, account_id=account_id, status=status, date_from=date_from, date_to=date_to
    ).parsed


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str, status: str, date_from: str | Unset = UNSET, date_to: str | Unset = UNSET
) -> Response[models.ReportList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id=account_id, status=status, date_from=date_from, date_to=date_to))


async def asyncio(
    *, client: AsyncClient, account_id: str, status: str, date_from: str | Unset = UNSET, date_to: str | Unset = UNSET
) -> models.ReportList:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client, account_id=account_id, status=status, date_from=date_from, date_to=date_to
        )
    ).parsed
