# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""List RCS brands

All brands of the account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_rcs_brands",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/brands",
    security=(("basic",), ("jwt",)),
    answers={200: "RcsBrands"},
    returns={200: "json"},
    retry="idempotent",
    status="beta",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.RcsBrands:
    """Read a decoded answer into models."""
    parsed: models.RcsBrands = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.RcsBrands]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.RcsBrands:
    """List RCS brands.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The brands, in a form that is not known.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.RcsBrands]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.RcsBrands:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
