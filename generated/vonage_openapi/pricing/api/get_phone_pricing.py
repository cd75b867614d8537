# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""Get the price for a phone

What one SMS or one minute to a phone costs. Use `get_prefix_pricing` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_phone_pricing",
    "GET",
    "https://rest.nexmo.com",
    "/account/get-phone-pricing/outbound/{type}",
    security=(("basic",),),
    answers={200: "PhonePricing"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(type_: Literal["sms", "voice"], *, phone: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"type": type_}, query={"phone": phone})


def parse(status: int, data: Any) -> models.PhonePricing:
    """Read a decoded answer into models."""
    parsed: models.PhonePricing = OP.parse(status, data)
    return parsed


def sync_detailed(type_: Literal["sms", "voice"], *, client: Client, phone: str) -> Response[models.PhonePricing]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(type_, phone=phone))


def sync(type_: Literal["sms", "voice"], *, client: Client, phone: str) -> models.PhonePricing:
    """Get the price for a phone.

    Args:
        type_: The service.
        client: Sends the request, `vonage.Client` for one.
        phone: The phone, in E.164 form.

    Returns:
        The price.
    """
    return sync_detailed(type_, client=client, phone=phone).parsed


async def asyncio_detailed(
    type_: Literal["sms", "voice"], *, client: AsyncClient, phone: str
) -> Response[models.PhonePricing]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(type_, phone=phone))


async def asyncio(type_: Literal["sms", "voice"], *, client: AsyncClient, phone: str) -> models.PhonePricing:
    """As `sync`, awaited."""
    return (await asyncio_detailed(type_, client=client, phone=phone)).parsed
