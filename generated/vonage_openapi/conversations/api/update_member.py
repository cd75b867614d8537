# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Let a member join or leave

An invited member joins, or a member leaves, perhaps with a reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_member",
    "PATCH",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/members/{member_id}",
    security=(("jwt",),),
    body="json",
    answers={200: "Member"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(conversation_id: str, member_id: str, *, body: dicts.MemberChange | models.MemberChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"conversation_id": conversation_id, "member_id": member_id}, body=body)


def parse(status: int, data: Any) -> models.Member:
    """Read a decoded answer into models."""
    parsed: models.Member = OP.parse(status, data)
    return parsed


def sync_detailed(
    conversation_id: str, member_id: str, *, client: Client, body: dicts.MemberChange | models.MemberChange
) -> Response[models.Member]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id, member_id, body=body))


def sync(
    conversation_id: str, member_id: str, *, client: Client, body: dicts.MemberChange | models.MemberChange
) -> models.Member:
    """Let a member join or leave.

    Args:
        conversation_id: The conversation.
        member_id: The member.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The member as it is now.
    """
    return sync_detailed(conversation_id, member_id, client=client, body=body).parsed


async def asyncio_detailed(
    conversation_id: str, member_id: str, *, client: AsyncClient, body: dicts.MemberChange | models.MemberChange
) -> Response[models.Member]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id, member_id, body=body))


async def asyncio(
    conversation_id: str, member_id: str, *, client: AsyncClient, body: dicts.MemberChange | models.MemberChange
) -> models.Member:
    """As `sync`, awaited."""
    return (await asyncio_detailed(conversation_id, member_id, client=client, body=body)).parsed
