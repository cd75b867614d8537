# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Register a brand

Hands in who sends the messages. The registry checks the data, which `identity_status` tells of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_brand",
    "POST",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={201: "Brand"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.NewBrand | models.NewBrand) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Brand:
    """Read a decoded answer into models."""
    parsed: models.Brand = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NewBrand | models.NewBrand) -> Response[models.Brand]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewBrand | models.NewBrand) -> models.Brand:
    """Register a brand.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The brand is registered.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: dicts.NewBrand | models.NewBrand) -> Response[models.Brand]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NewBrand | models.NewBrand) -> models.Brand:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
