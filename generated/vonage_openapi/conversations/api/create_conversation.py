# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Create a conversation

Makes a conversation, in which nobody is yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import dicts, models

OP = Op(
    __name__,
    "create_conversation",
    "POST",
    "https://api.nexmo.com",
    "/v1/conversations",
    security=(("jwt",),),
    body="json",
    answers={201: "Conversation"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.NewConversation | models.NewConversation | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Conversation:
    """Read a decoded answer into models."""
    parsed: models.Conversation = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.NewConversation | models.NewConversation | Unset = UNSET
) -> Response[models.Conversation]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(
    *, client: Client, body: dicts.NewConversation | models.NewConversation | Unset = UNSET
) -> models.Conversation:
    """Create a conversation.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The new conversation.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewConversation | models.NewConversation | Unset = UNSET
) -> Response[models.Conversation]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.NewConversation | models.NewConversation | Unset = UNSET
) -> models.Conversation:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
