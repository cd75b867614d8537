# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
"""List legs

The legs that took place in an application.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_legs",
    "GET",
    "https://api.nexmo.com",
    "/v0.3/legs",
    security=(("jwt",),),
    answers={200: "LegList"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.LegList:
    """Read a decoded answer into models."""
    parsed: models.LegList = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.LegList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.LegList:
    """List legs.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The legs.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.LegList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.LegList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
