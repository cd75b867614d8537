# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Play a file to everybody

Plays a sound file into a conversation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "start_conversation_stream",
    "PUT",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/stream",
    security=(("jwt",),),
    body="json",
    answers={200: "Played"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(conversation_id: str, *, body: dicts.AudioStream | models.AudioStream) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id}, body=body)


def parse(status: int, data: Any) -> models.Played:
    """Read a decoded answer into models."""
    parsed: models.Played = OP.parse(status, data)
    return parsed


def sync_detailed(
    conversation_id: str, *, client: Client, body: dicts.AudioStream | models.AudioStream
) -> Response[models.Played]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id, body=body))


def sync(conversation_id: str, *, client: Client, body: dicts.AudioStream | models.AudioStream) -> models.Played:
    """Play a file to everybody.

    Args:
        conversation_id: The conversation.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The file is being played.
    """
    return sync_detailed(conversation_id, client=client, body=body).parsed


async def asyncio_detailed(
    conversation_id: str, *, client: AsyncClient, body: dicts.AudioStream | models.AudioStream
) -> Response[models.Played]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id, body=body))


async def asyncio(
    conversation_id: str, *, client: AsyncClient, body: dicts.AudioStream | models.AudioStream
) -> models.Played:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, client=client, body=body)).parsed
