# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""List balance transfers

Money that went between the primary account and its subaccounts in a span of time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import dicts, models

OP = Op(
    __name__,
    "list_balance_transfers",
    "GET",
    "https://api.nexmo.com",
    "/accounts/{api_key}/balance-transfers",
    security=(("basic",),),
    answers={200: "BalanceTransferList"},
    returns={200: "list"},
    members=("_embedded",),
    retry="idempotent",
    status="ga",
)


def build(
    api_key: str, *, start_date: str, end_date: str | Unset = UNSET, subaccount: dicts.OfSubaccount | Unset = UNSET
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"api_key": api_key}, query={"start_date": start_date, "end_date": end_date, "subaccount": subaccount}
    )


def parse(status: int, data: Any) -> models.BalanceTransferList:
    """Read a decoded answer into models."""
    parsed: models.BalanceTransferList = OP.parse(status, data)
    return parsed


def sync_detailed(
    api_key: str,
    *,
    client: Client,
    start_date: str,
    end_date: str | Unset = UNSET,
    subaccount: dicts.OfSubaccount | Unset = UNSET,
) -> Response[models.BalanceTransferList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, start_date=start_date, end_date=end_date, subaccount=subaccount))


def sync(
    api_key: str,
    *,
    client: Client,
    start_date: str,
    end_date: str | Unset = UNSET,
    subaccount: dicts.OfSubaccount | Unset = UNSET,
) -> models.BalanceTransferList:
    """List balance transfers.

    Args:
        api_key: API key of the primary account.
        client: Sends the request, `vonage.Client` for one.
        start_date: Only transfers from this time on (UTC, ISO 8601).
        end_date: Only transfers up to this time (UTC, ISO 8601). Now, if absent.
        subaccount: Only transfers of this subaccount; may be repeated.

    Returns:
        The transfers.
    """
    return sync_detailed(api_key, client=client, start_date=start_date, end_date=end_date, subaccount=subaccount).parsed


async def asyncio_detailed(
    api_key: str,
    *,
    client: AsyncClient,
    start_date: str,
    end_date: str | Unset = UNSET,
    subaccount: dicts.OfSubaccount | Unset = UNSET,
) -> Response[models.BalanceTransferList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, start_date=start_date, end_date=end_date, subaccount=subaccount))


async def asyncio(
    api_key: str,
    *,
    client: AsyncClient,
    start_date: str,
    end_date: str | Unset = UNSET,
    subaccount: dicts.OfSubaccount | Unset = UNSET,
) -> models.BalanceTransferList:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(api_key, client=client, start_date=start_date, end_date=end_date, subaccount=subaccount)
    ).parsed
