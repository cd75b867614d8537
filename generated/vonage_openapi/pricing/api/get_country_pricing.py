# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""Get the prices of a country

What one service costs in one country.
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
    "get_country_pricing",
    "GET",
    "https://rest.nexmo.com",
    "/account/get-pricing/outbound/{type}",
    security=(("basic",),),
    answers={200: "CountryPricing"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(type_: Literal["sms", "sms-transit", "voice"], *, country: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"type": type_}, query={"country": country})


def parse(status: int, data: Any) -> models.CountryPricing:
    """Read a decoded answer into models."""
    parsed: models.CountryPricing = OP.parse(status, data)
    return parsed


def sync_detailed(
    type_: Literal["sms", "sms-transit", "voice"], *, client: Client, country: str
) -> Response[models.CountryPricing]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(type_, country=country))


def sync(type_: Literal["sms", "sms-transit", "voice"], *, client: Client, country: str) -> models.CountryPricing:
    """Get the prices of a country.

    Args:
        type_: The service.
        client: Sends the request, `vonage.Client` for one.
        country: The country, as two letters (ISO 3166-1 alpha-2).

    Returns:
        The prices of the country.
    """
    return sync_detailed(type_, client=client, country=country).parsed


async def asyncio_detailed(
    type_: Literal["sms", "sms-transit", "voice"], *, client: AsyncClient, country: str
) -> Response[models.CountryPricing]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(type_, country=country))


async def asyncio(
    type_: Literal["sms", "sms-transit", "voice"], *, client: AsyncClient, country: str
) -> models.CountryPricing:
    """As `sync`, awaited."""
    return (await asyncio_detailed(type_, client=client, country=country)).parsed
