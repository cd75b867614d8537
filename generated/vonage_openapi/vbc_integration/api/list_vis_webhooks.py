# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""List webhooks

All addresses that are told of calls.
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
    "list_vis_webhooks",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/webhooks",
    security=(("vbc",),),
    answers={200: ["VisWebhook"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> list[models.VisWebhook]:
    """Read a decoded answer into models."""
    parsed: list[models.VisWebhook] = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[list[models.VisWebhook]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> list[models.VisWebhook]:
    """List webhooks.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The webhooks.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[list[models.VisWebhook]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> list[models.VisWebhook]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
