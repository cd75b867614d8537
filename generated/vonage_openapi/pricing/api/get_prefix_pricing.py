# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""Get the prices of a dialling prefix

What one service costs in the countries that share a prefix.
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
    "get_prefix_pricing",
    "GET",
    "https://rest.nexmo.com",
    "/account/get-prefix-pricing/outbound/{type}",
    security=(("basic",),),
    answers={200: "CountriesPricing"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(type_: Literal["sms", "sms-transit", "voice"], *, prefix: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"type": type_}, query={"prefix": prefix})


def parse(status: int, data: Any) -> models.CountriesPricing:
    """Read a decoded answer into models."""
    parsed: models.CountriesPricing = OP.parse(status, data)
    return parsed


def sync_detailed(
    type_: Literal["sms", "sms-transit", "voice"], *, client: Client, prefix: str
) -> Response[models.CountriesPricing]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(type_, prefix=prefix))


def sync(type_: Literal["sms", "sms-transit", "voice"], *, client: Client, prefix: str) -> models.CountriesPricing:
    """Get the prices of a dialling prefix.

    Args:
        type_: The service.
        client: Sends the request, `vonage.Client` for one.
        prefix: The prefix, digits only.

    Returns:
        The prices, country by country.
    """
    return sync_detailed(type_, client=client, prefix=prefix).parsed


async def asyncio_detailed(
    type_: Literal["sms", "sms-transit", "voice"], *, client: AsyncClient, prefix: str
) -> Response[models.CountriesPricing]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(type_, prefix=prefix))


async def asyncio(
    type_: Literal["sms", "sms-transit", "voice"], *, client: AsyncClient, prefix: str
) -> models.CountriesPricing:
    """As `sync`, awaited."""
    return (await asyncio_detailed(type_, client=client, prefix=prefix)).parsed
