# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Delete an RCS brand

Takes a brand away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_rcs_brand",
    "DELETE",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/brands/{brand_id}",
    security=(("basic",), ("jwt",)),
    returns={200: "", 204: ""},
    retry="idempotent",
    status="beta",
)


def build(brand_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(brand_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id))


def sync(brand_id: str, *, client: Client) -> None:
    """Delete an RCS brand.

    Args:
        brand_id: The brand.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It is gone.
    """
    return sync_detailed(brand_id, client=client).parsed


async def asyncio_detailed(brand_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id))


async def asyncio(brand_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, client=client)).parsed
