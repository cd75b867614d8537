# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Link a number to a campaign

Lets a number of the account send messages of a campaign, once carriers know of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "link_number",
    "POST",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={202: "CampaignNumber"},
    returns={202: "object"},
    retry="unsent",
    status="ga",
)


def build(brand_id: str, campaign_id: str, *, body: dicts.NumberLink | models.NumberLink) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id, "campaign_id": campaign_id}, body=body)


def parse(status: int, data: Any) -> models.CampaignNumber:
    """Read a decoded answer into models."""
    parsed: models.CampaignNumber = OP.parse(status, data)
    return parsed


def sync_detailed(
    brand_id: str, campaign_id: str, *, client: Client, body: dicts.NumberLink | models.NumberLink
) -> Response[models.CampaignNumber]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, campaign_id, body=body))


def sync(
    brand_id: str, campaign_id: str, *, client: Client, body: dicts.NumberLink | models.NumberLink
) -> models.CampaignNumber:
    """Link a number to a campaign.

    Args:
        brand_id: The brand.
        campaign_id: The campaign.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        It will be linked.
    """
    return sync_detailed(brand_id, campaign_id, client=client, body=body).parsed


async def asyncio_detailed(
    brand_id: str, campaign_id: str, *, client: AsyncClient, body: dicts.NumberLink | models.NumberLink
) -> Response[models.CampaignNumber]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, campaign_id, body=body))


async def asyncio(
    brand_id: str, campaign_id: str, *, client: AsyncClient, body: dicts.NumberLink | models.NumberLink
) -> models.CampaignNumber:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, campaign_id, client=client, body=body)).parsed
