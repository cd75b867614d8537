# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""Transfer credit

Moves part of the credit limit from one account to another of the same primary account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "transfer_credit",
    "POST",
    "https://api.nexmo.com",
    "/accounts/{api_key}/credit-transfers",
    security=(("basic",),),
    body="json",
    answers={200: "CreditTransfer"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(api_key: str, *, body: dicts.NewTransfer | models.NewTransfer) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key}, body=body)


def parse(status: int, data: Any) -> models.CreditTransfer:
    """Read a decoded answer into models."""
    parsed: models.CreditTransfer = OP.parse(status, data)
    return parsed


def sync_detailed(
    api_key: str, *, client: Client, body: dicts.NewTransfer | models.NewTransfer
) -> Response[models.CreditTransfer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, body=body))


def sync(api_key: str, *, client: Client, body: dicts.NewTransfer | models.NewTransfer) -> models.CreditTransfer:
    """Transfer credit.

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
) -> Response[models.CreditTransfer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, body=body))


async def asyncio(
    api_key: str, *, client: AsyncClient, body: dicts.NewTransfer | models.NewTransfer
) -> models.CreditTransfer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, client=client, body=body)).parsed
