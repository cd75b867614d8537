# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""List vettings of a brand

Lists the closer looks at a brand that were asked for, which raise its limits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_vetting_requests",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/vetting/requests",
    security=(("basic",), ("jwt",)),
    answers={200: ["VettingRequest"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
)


def build(brand_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id})


def parse(status: int, data: Any) -> list[models.VettingRequest]:
    """Read a decoded answer into models."""
    parsed: list[models.VettingRequest] = OP.parse(status, data)
    return parsed


def sync_detailed(brand_id: str, *, client: Client) -> Response[list[models.VettingRequest]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id))


def sync(brand_id: str, *, client: Client) -> list[models.VettingRequest]:
    """List vettings of a brand.

    Args:
        brand_id: The brand.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        All of them.
    """
    return sync_detailed(brand_id, client=client).parsed


async def asyncio_detailed(brand_id: str, *, client: AsyncClient) -> Response[list[models.VettingRequest]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id))


async def asyncio(brand_id: str, *, client: AsyncClient) -> list[models.VettingRequest]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, client=client)).parsed
