# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Create an event

Sends a message, plays sound, or tells something of your own. May be created: `message` and its five states,
`ephemeral`, `custom:...`, and of `audio:` play, say, record, each with stop, dtmf, mute and earmuff.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_event",
    "POST",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/events",
    security=(("jwt",),),
    body="json",
    answers={201: "Event"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(conversation_id: str, *, body: dicts.NewEvent | models.NewEvent) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id}, body=body)


def parse(status: int, data: Any) -> models.Event:
    """Read a decoded answer into models."""
    parsed: models.Event = OP.parse(status, data)
    return parsed


def sync_detailed(
    conversation_id: str, *, client: Client, body: dicts.NewEvent | models.NewEvent
) -> Response[models.Event]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id, body=body))


def sync(conversation_id: str, *, client: Client, body: dicts.NewEvent | models.NewEvent) -> models.Event:
    """Create an event.

    Args:
        conversation_id: The conversation.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The new event.
    """
    return sync_detailed(conversation_id, client=client, body=body).parsed


async def asyncio_detailed(
    conversation_id: str, *, client: AsyncClient, body: dicts.NewEvent | models.NewEvent
) -> Response[models.Event]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id, body=body))


async def asyncio(conversation_id: str, *, client: AsyncClient, body: dicts.NewEvent | models.NewEvent) -> models.Event:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, client=client, body=body)).parsed
