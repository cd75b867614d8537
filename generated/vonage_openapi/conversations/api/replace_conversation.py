# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Replace a conversation

Puts this body in place of what the conversation says of itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import dicts, models

OP = Op(
    __name__,
    "replace_conversation",
    "PUT",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}",
    security=(("jwt",),),
    body="json",
    answers={200: "Conversation"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(conversation_id: str, *, body: dicts.NewConversation | models.NewConversation | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id}, body=body)


def parse(status: int, data: Any) -> models.Conversation:
    """Read a decoded answer into models."""
    parsed: models.Conversation = OP.parse(status, data)
    return parsed


def sync_detailed(
    conversation_id: str, *, client: Client, body: dicts.NewConversation | models.NewConversation | Unset = UNSET
) -> Response[models.Conversation]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id, body=body))


def sync(
    conversation_id: str, *, client: Client, body: dicts.NewConversation | models.NewConversation | Unset = UNSET
) -> models.Conversation:
    """Replace a conversation.

    Args:
        conversation_id: The conversation.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The conversation as it is now.
    """
    return sync_detailed(conversation_id, client=client, body=body).parsed


async def asyncio_detailed(
    conversation_id: str, *, client: AsyncClient, body: dicts.NewConversation | models.NewConversation | Unset = UNSET
) -> Response[models.Conversation]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id, body=body))


async def asyncio(
    conversation_id: str, *, client: AsyncClient, body: dicts.NewConversation | models.NewConversation | Unset = UNSET
) -> models.Conversation:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, client=client, body=body)).parsed
