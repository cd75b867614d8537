# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""Transfer a number

Hands a rented number over to another account of the same primary account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "transfer_number",
    "POST",
    "https://api.nexmo.com",
    "/accounts/{api_key}/transfer-number",
    security=(("basic",),),
    body="json",
    answers={200: "TransferredNumber"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(api_key: str, *, body: dicts.NumberToTransfer | models.NumberToTransfer) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key}, body=body)


def parse(status: int, data: Any) -> models.TransferredNumber:
    """Read a decoded answer into models."""
    parsed: models.TransferredNumber = OP.parse(status, data)
    return parsed


def sync_detailed(
    api_key: str, *, client: Client, body: dicts.NumberToTransfer | models.NumberToTransfer
) -> Response[models.TransferredNumber]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, body=body))


def sync(
    api_key: str, *, client: Client, body: dicts.NumberToTransfer | models.NumberToTransfer
) -> models.TransferredNumber:
    """Transfer a number.

    Args:
        api_key: API key of the primary account.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The number and its new owner.
    """
    return sync_detailed(api_key, client=client, body=body).parsed


async def asyncio_detailed(
    api_key: str, *, client: AsyncClient, body: dicts.NumberToTransfer | models.NumberToTransfer
) -> Response[models.TransferredNumber]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, body=body))


async def asyncio(
    api_key: str, *, client: AsyncClient, body: dicts.NumberToTransfer | models.NumberToTransfer
) -> models.TransferredNumber:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, client=client, body=body)).parsed
