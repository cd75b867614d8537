# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Change an RCS brand

Gives a brand another name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_rcs_brand",
    "PATCH",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/brands/{brand_id}",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={200: "RcsBrand"},
    returns={200: "object?", 204: ""},
    retry="unsent",
    status="beta",
)


def build(brand_id: str, *, body: dicts.RcsBrandChange | models.RcsBrandChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id}, body=body)


def parse(status: int, data: Any) -> models.RcsBrand | None:
    """Read a decoded answer into models."""
    parsed: models.RcsBrand | None = OP.parse(status, data)
    return parsed


def sync_detailed(
    brand_id: str, *, client: Client, body: dicts.RcsBrandChange | models.RcsBrandChange
) -> Response[models.RcsBrand | None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, body=body))


def sync(
    brand_id: str, *, client: Client, body: dicts.RcsBrandChange | models.RcsBrandChange
) -> models.RcsBrand | None:
    """Change an RCS brand.

    Args:
        brand_id: The brand.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The brand as it is now.
    """
    return sync_detailed(brand_id, client=client, body=body).parsed


async def asyncio_detailed(
    brand_id: str, *, client: AsyncClient, body: dicts.RcsBrandChange | models.RcsBrandChange
) -> Response[models.RcsBrand | None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, body=body))


async def asyncio(
    brand_id: str, *, client: AsyncClient, body: dicts.RcsBrandChange | models.RcsBrandChange
) -> models.RcsBrand | None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, client=client, body=body)).parsed
