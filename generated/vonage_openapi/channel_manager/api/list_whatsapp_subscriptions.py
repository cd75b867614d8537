# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""List subscriptions

Who is told what WhatsApp decides. Subaccounts share the subscriptions of their primary account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_whatsapp_subscriptions",
    "GET",
    "https://api.nexmo.com",
    "/v2/whatsapp-manager/subscriptions",
    security=(("basic",),),
    answers={200: "WhatsAppSubscriptions"},
    returns={200: "json"},
    retry="idempotent",
    status="beta",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.WhatsAppSubscriptions:
    """Read a decoded answer into models."""
    parsed: models.WhatsAppSubscriptions = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.WhatsAppSubscriptions]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.WhatsAppSubscriptions:
    """List subscriptions.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The subscriptions, in a form that is not known.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.WhatsAppSubscriptions]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.WhatsAppSubscriptions:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
