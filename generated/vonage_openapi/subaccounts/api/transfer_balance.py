# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""Transfer balance

Moves money from one account to another of the same primary account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "transfer_balance",
    "POST",
    "https://api.nexmo.com",
    "/accounts/{api_key}/balance-transfers",
    security=(("basic",),),
    body="json",
    answers={200: "BalanceTransfer"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(api_key: str, *, body: dicts.NewTransfer | models.NewTransfer) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key}, body=body)


def parse(status: int, data: Any) -> models.BalanceTransfer:
    """Read a decoded answer into models."""
    parsed: models.BalanceTransfer = OP.parse(status, data)
    return parsed


def sync_detailed(
    api_key: str, *, client: Client, body: dicts.NewTransfer | models.NewTransfer
) -> Response[models.BalanceTransfer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, body=body))


def sync(api_key: str, *, client: Client, body: dicts.NewTransfer | models.NewTransfer) -> models.BalanceTransfer:
    """Transfer balance.

    Args:
        api_key: API key of the primary account.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The transfer.
    """
    return sync_detailed(api_key, client=client, body=body).parsed


async def asyncio_detailed(
    api_key: str, *, client: AsyncClient, body: dicts.NewTransfer | models.NewTransfer
) -> Response[models.BalanceTransfer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, body=body))


async def asyncio(
    api_key: str, *, client: AsyncClient, body: dicts.NewTransfer | models.NewTransfer
) -> models.BalanceTransfer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, client=client, body=body)).parsed
