# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Get what is wrong with a brand

Which data the registry could not confirm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_brand_feedback",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/feedback",
    security=(("basic",), ("jwt",)),
    answers={200: "BrandFeedback"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(brand_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id})


def parse(status: int, data: Any) -> models.BrandFeedback:
    """Read a decoded answer into models."""
    parsed: models.BrandFeedback = OP.parse(status, data)
    return parsed


def sync_detailed(brand_id: str, *, client: Client) -> Response[models.BrandFeedback]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id))


def sync(brand_id: str, *, client: Client) -> models.BrandFeedback:
    """Get what is wrong with a brand.

    Args:
        brand_id: The brand.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The points, by category.
    """
    return sync_detailed(brand_id, client=client).parsed


async def asyncio_detailed(brand_id: str, *, client: AsyncClient) -> Response[models.BrandFeedback]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id))


async def asyncio(brand_id: str, *, client: AsyncClient) -> models.BrandFeedback:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, client=client)).parsed
