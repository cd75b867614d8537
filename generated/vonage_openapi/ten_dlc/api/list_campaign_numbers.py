# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""List numbers of a campaign

Lists the numbers that a campaign sends from, page by page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_campaign_numbers",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers",
    security=(("basic",), ("jwt",)),
    answers={200: "CampaignNumberPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/numbers",
        "total": "/total_items",
        "pages": "/total_pages",
    },
    status="ga",
)


def build(
    brand_id: str,
    campaign_id: str,
    *,
    filter_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"brand_id": brand_id, "campaign_id": campaign_id},
        query={"filter": filter_, "page": page, "page_size": page_size},
    )


def parse(status: int, data: Any) -> models.CampaignNumberPage:
    """Read a decoded answer into models."""
    parsed: models.CampaignNumberPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    brand_id: str,
    campaign_id: str,
    *,
    client: Client,
    filter_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.CampaignNumberPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, campaign_id, filter_=filter_, page=page, page_size=page_size))


def sync(
    brand_id: str,
    campaign_id: str,
    *,
    client: Client,
    filter_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.CampaignNumberPage:
    """List numbers of a campaign.

    Args:
        brand_id: The brand.
        campaign_id: The campaign.
        client: Sends the request, `vonage.Client` for one.
        filter_: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose entries
            holds, of objects with field (with dots for what is nested), type and value. The type is an operator:
            `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or `regexp`.
        page: Which page, from 1.
        page_size: How many entries a page has.

    Returns:
        One page of numbers.
    """
    return sync_detailed(brand_id, campaign_id, client=client, filter_=filter_, page=page, page_size=page_size).parsed


async def asyncio_detailed(
    brand_id: str,
    campaign_id: str,
    *,
    client: AsyncClient,
    filter_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.CampaignNumberPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, campaign_id, filter_=filter_, page=page, page_size=page_size))


async def asyncio(
    brand_id: str,
    campaign_id: str,
    *,
    client: AsyncClient,
    filter_: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.CampaignNumberPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(brand_id, campaign_id, client=client, filter_=filter_, page=page, page_size=page_size)
    ).parsed
