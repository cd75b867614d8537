# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Get a webhook

One webhook, with how well it was reached.
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
    "get_vis_webhook",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/webhooks/{webhook_id}",
    security=(("vbc",),),
    answers={200: "VisWebhook"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(webhook_id: str | int) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"webhook_id": webhook_id})


def parse(status: int, data: Any) -> models.VisWebhook:
    """Read a decoded answer into models."""
    parsed: models.VisWebhook = OP.parse(status, data)
    return parsed


def sync_detailed(webhook_id: str | int, *, client: Client) -> Response[models.VisWebhook]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(webhook_id))


def sync(webhook_id: str | int, *, client: Client) -> models.VisWebhook:
    """Get a webhook.

    Args:
        webhook_id: The webhook.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The webhook.
    """
    return sync_detailed(webhook_id, client=client).parsed


async def asyncio_detailed(webhook_id: str | int, *, client: AsyncClient) -> Response[models.VisWebhook]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(webhook_id))


async def asyncio(webhook_id: str | int, *, client: AsyncClient) -> models.VisWebhook:
    """As `sync`, awaited."""
    return (await asyncio_detailed(webhook_id, client=client)).parsed
