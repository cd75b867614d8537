# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Start or stop a recording

Records the sound of a conversation, or ends that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "set_conversation_recording",
    "PUT",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/record",
    security=(("jwt",),),
    body="json",
    returns={200: ""},
    retry="unsent",
    status="ga",
)


def build(conversation_id: str, *, body: dicts.Recording | models.Recording) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id}, body=body)


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(conversation_id: str, *, client: Client, body: dicts.Recording | models.Recording) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id, body=body))


def sync(conversation_id: str, *, client: Client, body: dicts.Recording | models.Recording) -> None:
    """Start or stop a recording.

    Args:
        conversation_id: The conversation.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The recording has begun or ended.
    """
    return sync_detailed(conversation_id, client=client, body=body).parsed


async def asyncio_detailed(
    conversation_id: str, *, client: AsyncClient, body: dicts.Recording | models.Recording
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id, body=body))


async def asyncio(conversation_id: str, *, client: AsyncClient, body: dicts.Recording | models.Recording) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, client=client, body=body)).parsed
