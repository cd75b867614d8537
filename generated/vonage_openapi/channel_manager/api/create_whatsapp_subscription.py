# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Subscribe to notifications

Has a program, or a channel of Slack, told what WhatsApp decides about accounts, numbers and templates:
`whatsapp_notification` webhooks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_whatsapp_subscription",
    "POST",
    "https://api.nexmo.com",
    "/v2/whatsapp-manager/subscriptions",
    security=(("basic",),),
    body="json",
    answers={200: "WhatsAppSubscription", 201: "WhatsAppSubscription"},
    returns={200: "object?", 201: "object?"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.NewWhatsAppSubscription | models.NewWhatsAppSubscription) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.WhatsAppSubscription:
    """Read a decoded answer into models."""
    parsed: models.WhatsAppSubscription = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.NewWhatsAppSubscription | models.NewWhatsAppSubscription
) -> Response[models.WhatsAppSubscription]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(
    *, client: Client, body: dicts.NewWhatsAppSubscription | models.NewWhatsAppSubscription
) -> models.WhatsAppSubscription:
    """Subscribe to notifications.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The subscription.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewWhatsAppSubscription | models.NewWhatsAppSubscription
) -> Response[models.WhatsAppSubscription]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.NewWhatsAppSubscription | models.NewWhatsAppSubscription
) -> models.WhatsAppSubscription:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
