# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Get a number of a campaign

Whether carriers know of a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_campaign_number",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}",
    security=(("basic",), ("jwt",)),
    answers={200: "CampaignNumber"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(brand_id: str, campaign_id: str, number: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id, "campaign_id": campaign_id, "number": number})


def parse(status: int, data: Any) -> models.CampaignNumber:
    """Read a decoded answer into models."""
    parsed: models.CampaignNumber = OP.parse(status, data)
    return parsed


def sync_detailed(brand_id: str, campaign_id: str, number: str, *, client: Client) -> Response[models.CampaignNumber]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, campaign_id, number))


def sync(brand_id: str, campaign_id: str, number: str, *, client: Client) -> models.CampaignNumber:
    """Get a number of a campaign.

    Args:
        brand_id: The brand.
        campaign_id: The campaign.
        number: The number, in E.164 form without a plus sign.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The number.
    """
    return sync_detailed(brand_id, campaign_id, number, client=client).parsed


async def asyncio_detailed(
    brand_id: str, campaign_id: str, number: str, *, client: AsyncClient
) -> Response[models.CampaignNumber]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, campaign_id, number))


async def asyncio(brand_id: str, campaign_id: str, number: str, *, client: AsyncClient) -> models.CampaignNumber:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, campaign_id, number, client=client)).parsed
