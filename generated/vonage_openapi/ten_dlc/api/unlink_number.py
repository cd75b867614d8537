# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Unlink a number

Takes a number out of a campaign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "unlink_number",
    "DELETE",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}",
    security=(("basic",), ("jwt",)),
    returns={204: ""},
    retry="idempotent",
    status="ga",
)


def build(brand_id: str, campaign_id: str, number: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id, "campaign_id": campaign_id, "number": number})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(brand_id: str, campaign_id: str, number: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, campaign_id, number))


def sync(brand_id: str, campaign_id: str, number: str, *, client: Client) -> None:
    """Unlink a number.

    Args:
        brand_id: The brand.
        campaign_id: The campaign.
        number: The number, in E.164 form without a plus sign.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It is unlinked.
    """
    return sync_detailed(brand_id, campaign_id, number, client=client).parsed


async def asyncio_detailed(brand_id: str, campaign_id: str, number: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, campaign_id, number))


async def asyncio(brand_id: str, campaign_id: str, number: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, campaign_id, number, client=client)).parsed
