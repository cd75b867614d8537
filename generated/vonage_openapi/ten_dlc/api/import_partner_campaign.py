# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Take over a campaign of a partner

Takes over a campaign that was registered with another provider and shared with this one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "import_partner_campaign",
    "POST",
    "https://api-eu.vonage.com",
    "/v1/10dlc/partnercampaigns/import",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={201: "ImportedCampaign"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.PartnerCampaign | models.PartnerCampaign) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.ImportedCampaign:
    """Read a decoded answer into models."""
    parsed: models.ImportedCampaign = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.PartnerCampaign | models.PartnerCampaign
) -> Response[models.ImportedCampaign]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.PartnerCampaign | models.PartnerCampaign) -> models.ImportedCampaign:
    """Take over a campaign of a partner.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        It is taken over.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.PartnerCampaign | models.PartnerCampaign
) -> Response[models.ImportedCampaign]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.PartnerCampaign | models.PartnerCampaign
) -> models.ImportedCampaign:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
