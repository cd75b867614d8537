# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Register a campaign

Hands in what the messages are for. Carriers review it, and a fee is due each quarter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_campaign",
    "POST",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/campaigns",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={201: "Campaign"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(brand_id: str, *, body: dicts.NewCampaign | models.NewCampaign) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id}, body=body)


def parse(status: int, data: Any) -> models.Campaign:
    """Read a decoded answer into models."""
    parsed: models.Campaign = OP.parse(status, data)
    return parsed


def sync_detailed(
    brand_id: str, *, client: Client, body: dicts.NewCampaign | models.NewCampaign
) -> Response[models.Campaign]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, body=body))


def sync(brand_id: str, *, client: Client, body: dicts.NewCampaign | models.NewCampaign) -> models.Campaign:
    """Register a campaign.

    Args:
        brand_id: The brand.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The campaign is registered.
    """
    return sync_detailed(brand_id, client=client, body=body).parsed


async def asyncio_detailed(
    brand_id: str, *, client: AsyncClient, body: dicts.NewCampaign | models.NewCampaign
) -> Response[models.Campaign]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, body=body))


async def asyncio(
    brand_id: str, *, client: AsyncClient, body: dicts.NewCampaign | models.NewCampaign
) -> models.Campaign:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, client=client, body=body)).parsed
