# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Stop speaking

Ends a text that is being spoken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "stop_conversation_talk",
    "DELETE",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/talk",
    security=(("jwt",),),
    answers={200: "Played"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(conversation_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id})


def parse(status: int, data: Any) -> models.Played:
    """Read a decoded answer into models."""
    parsed: models.Played = OP.parse(status, data)
    return parsed


def sync_detailed(conversation_id: str, *, client: Client) -> Response[models.Played]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id))


def sync(conversation_id: str, *, client: Client) -> models.Played:
    """Stop speaking.

    Args:
        conversation_id: The conversation.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The text has ended.
    """
    return sync_detailed(conversation_id, client=client).parsed


async def asyncio_detailed(conversation_id: str, *, client: AsyncClient) -> Response[models.Played]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id))


async def asyncio(conversation_id: str, *, client: AsyncClient) -> models.Played:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, client=client)).parsed
