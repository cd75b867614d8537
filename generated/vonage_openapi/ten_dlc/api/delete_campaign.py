# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""End a campaign

Ends a campaign. Its numbers can send no longer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_campaign",
    "DELETE",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/campaigns/{campaign_id}",
    security=(("basic",), ("jwt",)),
    returns={204: ""},
    retry="idempotent",
    status="ga",
)


def build(brand_id: str, campaign_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id, "campaign_id": campaign_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(brand_id: str, campaign_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, campaign_id))


def sync(brand_id: str, campaign_id: str, *, client: Client) -> None:
    """End a campaign.

    Args:
        brand_id: The brand.
        campaign_id: The campaign.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It is ended.
    """
    return sync_detailed(brand_id, campaign_id, client=client).parsed


async def asyncio_detailed(brand_id: str, campaign_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, campaign_id))


async def asyncio(brand_id: str, campaign_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, campaign_id, client=client)).parsed
