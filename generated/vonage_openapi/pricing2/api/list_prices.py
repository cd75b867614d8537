# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
"""List prices

One page of what a product costs, in one country or in all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_prices",
    "GET",
    "https://api.nexmo.com",
    "/v2/account/pricing/{product}",
    security=(("basic",),),
    answers={200: "PricePage"},
    returns={200: "list"},
    members=("page_size", "page", "total_items", "total_pages", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/countries",
        "next": "/_links/next/href",
    },
    status="ga",
)


def build(
    product: Literal["sms-outbound", "voice-outbound"],
    *,
    country: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"product": product}, query={"country": country, "page": page, "page_size": page_size})


def parse(status: int, data: Any) -> models.PricePage:
    """Read a decoded answer into models."""
    parsed: models.PricePage = OP.parse(status, data)
    return parsed


def sync_detailed(
    product: Literal["sms-outbound", "voice-outbound"],
    *,
    client: Client,
    country: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.PricePage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(product, country=country, page=page, page_size=page_size))


def sync(
    product: Literal["sms-outbound", "voice-outbound"],
    *,
    client: Client,
    country: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.PricePage:
    """List prices.

    Args:
        product: The product.
        client: Sends the request, `vonage.Client` for one.
        country: Only this country, as two letters (ISO 3166-1 alpha-2).
        page: Which page is wanted, from 1.
        page_size: How many entries a page has.

    Returns:
        One page of prices.
    """
    return sync_detailed(product, client=client, country=country, page=page, page_size=page_size).parsed


async def asyncio_detailed(
    product: Literal["sms-outbound", "voice-outbound"],
    *,
    client: AsyncClient,
    country: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.PricePage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(product, country=country, page=page, page_size=page_size))


async def asyncio(
    product: Literal["sms-outbound", "voice-outbound"],
    *,
    client: AsyncClient,
    country: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.PricePage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(product, client=client, country=country, page=page, page_size=page_size)).parsed
