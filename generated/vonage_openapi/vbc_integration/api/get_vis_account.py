# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Get the account of the token

The account that the person of the token belongs to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_vis_account",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/account",
    security=(("vbc",),),
    answers={200: "VisAccount"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.VisAccount:
    """Read a decoded answer into models."""
    parsed: models.VisAccount = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.VisAccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.VisAccount:
    """Get the account of the token.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The account.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.VisAccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.VisAccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
