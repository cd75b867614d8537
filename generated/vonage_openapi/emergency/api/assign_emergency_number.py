# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
"""Give a number an address

Has emergency calls from a number lead to a registered address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "assign_emergency_number",
    "PATCH",
    "https://api.nexmo.com",
    "/v1/emergency/numbers/{number}",
    security=(("basic",),),
    body="json",
    answers={200: "EmergencyNumber"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(number: str, *, body: dicts.Assignment | models.Assignment) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"number": number}, body=body)


def parse(status: int, data: Any) -> models.EmergencyNumber:
    """Read a decoded answer into models."""
    parsed: models.EmergencyNumber = OP.parse(status, data)
    return parsed


def sync_detailed(
    number: str, *, client: Client, body: dicts.Assignment | models.Assignment
) -> Response[models.EmergencyNumber]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(number, body=body))


def sync(number: str, *, client: Client, body: dicts.Assignment | models.Assignment) -> models.EmergencyNumber:
    """Give a number an address.

    Args:
        number: One of your numbers, with country code and without plus sign.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The number and its address.
    """
    return sync_detailed(number, client=client, body=body).parsed


async def asyncio_detailed(
    number: str, *, client: AsyncClient, body: dicts.Assignment | models.Assignment
) -> Response[models.EmergencyNumber]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(number, body=body))


async def asyncio(
    number: str, *, client: AsyncClient, body: dicts.Assignment | models.Assignment
) -> models.EmergencyNumber:
    """As `sync`, awaited."""
    return (await asyncio_detailed(number, client=client, body=body)).parsed
