# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""Get a device

One phone, with the times of its registration.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_vbc_device",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/registration/accounts/{account_id}/devices/{device_id}",
    security=(("vbc",),),
    answers={200: "VbcDevice"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, device_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "device_id": device_id})


def parse(status: int, data: Any) -> models.VbcDevice:
    """Read a decoded answer into models."""
    parsed: models.VbcDevice = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str | int, device_id: str, *, client: Client) -> Response[models.VbcDevice]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, device_id))


def sync(account_id: str | int, device_id: str, *, client: Client) -> models.VbcDevice:
    """Get a device.

    Args:
        account_id: The account.
        device_id: The MAC address of the device.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The device.
    """
    return sync_detailed(account_id, device_id, client=client).parsed


async def asyncio_detailed(account_id: str | int, device_id: str, *, client: AsyncClient) -> Response[models.VbcDevice]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, device_id))


async def asyncio(account_id: str | int, device_id: str, *, client: AsyncClient) -> models.VbcDevice:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, device_id, client=client)).parsed
