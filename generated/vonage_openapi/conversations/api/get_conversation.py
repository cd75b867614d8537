# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Get a conversation

One conversation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_conversation",
    "GET",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}",
    security=(("jwt",),),
    answers={200: "Conversation"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(conversation_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id})


def parse(status: int, data: Any) -> models.Conversation:
    """Read a decoded answer into models."""
    parsed: models.Conversation = OP.parse(status, data)
    return parsed


def sync_detailed(conversation_id: str, *, client: Client) -> Response[models.Conversation]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id))


def sync(conversation_id: str, *, client: Client) -> models.Conversation:
    """Get a conversation.

    Args:
        conversation_id: The conversation.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The conversation.
    """
    return sync_detailed(conversation_id, client=client).parsed


async def asyncio_detailed(conversation_id: str, *, client: AsyncClient) -> Response[models.Conversation]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id))


async def asyncio(conversation_id: str, *, client: AsyncClient) -> models.Conversation:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, client=client)).parsed
