# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Delete an event

Deletes a message, or an event of your own; others cannot be deleted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_event",
    "DELETE",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/events/{event_id}",
    security=(("jwt",),),
    returns={204: ""},
    retry="idempotent",
    status="ga",
)


def build(conversation_id: str, event_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id, "event_id": event_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(conversation_id: str, event_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id, event_id))


def sync(conversation_id: str, event_id: str, *, client: Client) -> None:
    """Delete an event.

    Args:
        conversation_id: The conversation.
        event_id: The event, by its number.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The event is gone.
    """
    return sync_detailed(conversation_id, event_id, client=client).parsed


async def asyncio_detailed(conversation_id: str, event_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id, event_id))


async def asyncio(conversation_id: str, event_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, event_id, client=client)).parsed
