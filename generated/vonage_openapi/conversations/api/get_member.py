# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Get a member

One member of a conversation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_member",
    "GET",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/members/{member_id}",
    security=(("jwt",),),
    answers={200: "Member"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(conversation_id: str, member_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id, "member_id": member_id})


def parse(status: int, data: Any) -> models.Member:
    """Read a decoded answer into models."""
    parsed: models.Member = OP.parse(status, data)
    return parsed


def sync_detailed(conversation_id: str, member_id: str, *, client: Client) -> Response[models.Member]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id, member_id))


def sync(conversation_id: str, member_id: str, *, client: Client) -> models.Member:
    """Get a member.

    Args:
        conversation_id: The conversation.
        member_id: The member.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The member.
    """
    return sync_detailed(conversation_id, member_id, client=client).parsed


async def asyncio_detailed(conversation_id: str, member_id: str, *, client: AsyncClient) -> Response[models.Member]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id, member_id))


async def asyncio(conversation_id: str, member_id: str, *, client: AsyncClient) -> models.Member:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, member_id, client=client)).parsed
