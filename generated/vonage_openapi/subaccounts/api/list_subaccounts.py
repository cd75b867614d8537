# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""List subaccounts

The primary account and all accounts below it, with what each of them has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_subaccounts",
    "GET",
    "https://api.nexmo.com",
    "/accounts/{api_key}/subaccounts",
    security=(("basic",),),
    answers={200: "SubaccountList"},
    returns={200: "list"},
    members=("_embedded", "total_balance", "total_credit_limit"),
    retry="idempotent",
    status="ga",
)


def build(api_key: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key})


def parse(status: int, data: Any) -> models.SubaccountList:
    """Read a decoded answer into models."""
    parsed: models.SubaccountList = OP.parse(status, data)
    return parsed


def sync_detailed(api_key: str, *, client: Client) -> Response[models.SubaccountList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key))


def sync(api_key: str, *, client: Client) -> models.SubaccountList:
    """List subaccounts.

    Args:
        api_key: API key of the primary account.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The primary account and its subaccounts.
    """
    return sync_detailed(api_key, client=client).parsed


async def asyncio_detailed(api_key: str, *, client: AsyncClient) -> Response[models.SubaccountList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key))


async def asyncio(api_key: str, *, client: AsyncClient) -> models.SubaccountList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, client=client)).parsed
