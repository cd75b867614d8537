# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
"""Mark a message as read or revoke it

Marks an inbound WhatsApp or RCS message as read, or takes an outbound RCS message back. The request must go to the
region that holds the message; the callback of an inbound WhatsApp message names it in `_self.href`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_message",
    "PATCH",
    "https://api.nexmo.com",
    "/v1/messages/{message_uuid}",
    hosts=(
        "https://api.nexmo.com",
        "https://api-eu.nexmo.com",
        "https://api-us.nexmo.com",
        "https://api-ap.nexmo.com",
        "https://messages-sandbox.nexmo.com",
    ),
    security=(("jwt",), ("basic",)),
    body="json",
    returns={202: ""},
    retry="unsent",
    status="ga",
)


def build(message_uuid: str, *, body: dicts.UpdateMessage | models.UpdateMessage) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"message_uuid": message_uuid}, body=body)


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(
    message_uuid: str, *, client: Client, body: dicts.UpdateMessage | models.UpdateMessage
) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(message_uuid, body=body))


def sync(message_uuid: str, *, client: Client, body: dicts.UpdateMessage | models.UpdateMessage) -> None:
    """Mark a message as read or revoke it.

    Args:
        message_uuid: The message to change.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The change is under way.
    """
    return sync_detailed(message_uuid, client=client, body=body).parsed


async def asyncio_detailed(
    message_uuid: str, *, client: AsyncClient, body: dicts.UpdateMessage | models.UpdateMessage
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(message_uuid, body=body))


async def asyncio(message_uuid: str, *, client: AsyncClient, body: dicts.UpdateMessage | models.UpdateMessage) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(message_uuid, client=client, body=body)).parsed
