# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
"""Get the address of a number

Where help is sent when somebody calls it from this number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_emergency_number",
    "GET",
    "https://api.nexmo.com",
    "/v1/emergency/numbers/{number}",
    security=(("basic",),),
    answers={200: "EmergencyNumber"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(number: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"number": number})


def parse(status: int, data: Any) -> models.EmergencyNumber:
    """Read a decoded answer into models."""
    parsed: models.EmergencyNumber = OP.parse(status, data)
    return parsed


def sync_detailed(number: str, *, client: Client) -> Response[models.EmergencyNumber]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(number))


def sync(number: str, *, client: Client) -> models.EmergencyNumber:
    """Get the address of a number.

    Args:
        number: One of your numbers, with country code and without plus sign.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The number and its address.
    """
    return sync_detailed(number, client=client).parsed


async def asyncio_detailed(number: str, *, client: AsyncClient) -> Response[models.EmergencyNumber]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(number))


async def asyncio(number: str, *, client: AsyncClient) -> models.EmergencyNumber:
    """As `sync`, awaited."""
    return (await asyncio_detailed(number, client=client)).parsed
