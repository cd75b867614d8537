# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Get the person of the token

Who the token belongs to, with roles and connections to phone systems.
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
    "get_vis_user",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self",
    security=(("vbc",),),
    answers={200: "VisUser"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.VisUser:
    """Read a decoded answer into models."""
    parsed: models.VisUser = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.VisUser]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.VisUser:
    """Get the person of the token.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The person.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.VisUser]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.VisUser:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
