# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Hand a campaign in again

Sends a campaign to carriers that have rejected it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "resubmit_campaign",
    "PUT",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/campaigns/{campaign_id}/resubmit",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={200: "ResubmittedCampaign"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(
    brand_id: str, campaign_id: str, *, body: dicts.CampaignResubmission | models.CampaignResubmission
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id, "campaign_id": campaign_id}, body=body)


def parse(status: int, data: Any) -> models.ResubmittedCampaign:
    """Read a decoded answer into models."""
    parsed: models.ResubmittedCampaign = OP.parse(status, data)
    return parsed


def sync_detailed(
    brand_id: str, campaign_id: str, *, client: Client, body: dicts.CampaignResubmission | models.CampaignResubmission
) -> Response[models.ResubmittedCampaign]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, campaign_id, body=body))


def sync(
    brand_id: str, campaign_id: str, *, client: Client, body: dicts.CampaignResubmission | models.CampaignResubmission
) -> models.ResubmittedCampaign:
    """Hand a campaign in again.

    Args:
        brand_id: The brand.
        campaign_id: The campaign.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What the carriers say now.
    """
    return sync_detailed(brand_id, campaign_id, client=client, body=body).parsed


async def asyncio_detailed(
    brand_id: str,
    campaign_id: str,
    *,
    client: AsyncClient,
    body: dicts.CampaignResubmission | models.CampaignResubmission,
) -> Response[models.ResubmittedCampaign]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, campaign_id, body=body))


async def asyncio(
    brand_id: str,
    campaign_id: str,
    *,
    client: AsyncClient,
    body: dicts.CampaignResubmission | models.CampaignResubmission,
) -> models.ResubmittedCampaign:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, campaign_id, client=client, body=body)).parsed
