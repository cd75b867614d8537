# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""Get the prices of all countries

What one service costs everywhere. The answer is long.
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
    "get_all_countries_pricing",
    "GET",
    "https://rest.nexmo.com",
    "/account/get-full-pricing/outbound/{type}",
    security=(("basic",),),
    answers={200: "CountriesPricing"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(type_: Literal["sms", "sms-transit", "voice"]) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"type": type_})


def parse(status: int, data: Any) -> models.CountriesPricing:
    """Read a decoded answer into models."""
    parsed: models.CountriesPricing = OP.parse(status, data)
    return parsed


def sync_detailed(
    type_: Literal["sms", "sms-transit", "voice"], *, client: Client
) -> Response[models.CountriesPricing]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(type_))


def sync(type_: Literal["sms", "sms-transit", "voice"], *, client: Client) -> models.CountriesPricing:
    """Get the prices of all countries.

    Args:
        type_: The service.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The prices, country by country.
    """
    return sync_detailed(type_, client=client).parsed


async def asyncio_detailed(
    type_: Literal["sms", "sms-transit", "voice"], *, client: AsyncClient
) -> Response[models.CountriesPricing]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(type_))


async def asyncio(type_: Literal["sms", "sms-transit", "voice"], *, client: AsyncClient) -> models.CountriesPricing:
    """As `sync`, awaited."""
    return (await asyncio_detailed(type_, client=client)).parsed
