# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Get a brand

What was handed in, and what the registry made of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_brand",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}",
    security=(("basic",), ("jwt",)),
    answers={200: "Brand"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(brand_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id})


def parse(status: int, data: Any) -> models.Brand:
    """Read a decoded answer into models."""
    parsed: models.Brand = OP.parse(status, data)
    return parsed


def sync_detailed(brand_id: str, *, client: Client) -> Response[models.Brand]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id))


def sync(brand_id: str, *, client: Client) -> models.Brand:
    """Get a brand.

    Args:
        brand_id: The brand.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The brand.
    """
    return sync_detailed(brand_id, client=client).parsed


async def asyncio_detailed(brand_id: str, *, client: AsyncClient) -> Response[models.Brand]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id))


async def asyncio(brand_id: str, *, client: AsyncClient) -> models.Brand:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, client=client)).parsed
