# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
"""Send a message

Hands one message to the platform. `channel` says which way it goes and `message_type` what it is; the two decide
which other fields belong to it. What becomes of it arrives as a message status callback, which with basic
credentials goes to the account's address, as no application is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "send_message",
    "POST",
    "https://api.nexmo.com",
    "/v1/messages",
    hosts=(
        "https://api.nexmo.com",
        "https://api-eu.nexmo.com",
        "https://api-us.nexmo.com",
        "https://api-ap.nexmo.com",
        "https://messages-sandbox.nexmo.com",
    ),
    security=(("jwt",), ("basic",)),
    body="json",
    answers={202: "MessageAccepted"},
    returns={202: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.OutboundMessage | models.OutboundMessage) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.MessageAccepted:
    """Read a decoded answer into models."""
    parsed: models.MessageAccepted = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.OutboundMessage | models.OutboundMessage
) -> Response[models.MessageAccepted]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.OutboundMessage | models.OutboundMessage) -> models.MessageAccepted:
    """Send a message.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        Taken on. It is not sent yet.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.OutboundMessage | models.OutboundMessage
) -> Response[models.MessageAccepted]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.OutboundMessage | models.OutboundMessage
) -> models.MessageAccepted:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
