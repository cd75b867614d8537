# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""List campaigns

Lists the campaigns of a brand, page by page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_campaigns",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/campaigns",
    security=(("basic",), ("jwt",)),
    answers={200: "CampaignPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/campaigns",
        "total": "/total_items",
        "pages": "/total_pages",
    },
    status="ga",
)


def build(
    brand_id: str, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, filter_: str | Unset = UNSET
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id}, query={"page": page, "page_size": page_size, "filter": filter_})


def parse(status: int, data: Any) -> models.CampaignPage:
    """Read a decoded answer into models."""
    parsed: models.CampaignPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    brand_id: str,
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Response[models.CampaignPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, page=page, page_size=page_size, filter_=filter_))


def sync(
    brand_id: str,
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> models.CampaignPage:
    """List campaigns.

    Args:
        brand_id: The brand.
        client: Sends the request, `vonage.Client` for one.
        page: Which page, from 1.
        page_size: How many entries a page has.
        filter_: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose entries
            holds, of objects with field (with dots for what is nested), type and value. The type is an operator:
            `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or `regexp`.

    Returns:
        One page of campaigns.
    """
    return sync_detailed(brand_id, client=client, page=page, page_size=page_size, filter_=filter_).parsed


async def asyncio_detailed(
    brand_id: str,
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Response[models.CampaignPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, page=page, page_size=page_size, filter_=filter_))


async def asyncio(
    brand_id: str,
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> models.CampaignPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, client=client, page=page, page_size=page_size, filter_=filter_)).parsed
