# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""List members

One page of the members of a conversation, those who have left among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_members",
    "GET",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/members",
    security=(("jwt",),),
    answers={200: "MemberPage"},
    returns={200: "list"},
    members=("page_size", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "cursor",
        "parameter": "cursor",
        "size": "page_size",
        "items": "/_embedded/members",
        "next": "/_links/next/href",
    },
    status="ga",
)


def build(
    conversation_id: str,
    *,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"conversation_id": conversation_id}, query={"page_size": page_size, "order": order, "cursor": cursor}
    )


def parse(status: int, data: Any) -> models.MemberPage:
    """Read a decoded answer into models."""
    parsed: models.MemberPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    conversation_id: str,
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[models.MemberPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(conversation_id, page_size=page_size, order=order, cursor=cursor))


def sync(
    conversation_id: str,
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> models.MemberPage:
    """List members.

    Args:
        conversation_id: The conversation.
        client: Sends the request, `vonage.Client` for one.
        page_size: How many entries a page has.
        order: The oldest first or the newest.
        cursor: Where to go on, out of the link to the next page.

    Returns:
        One page of members.
    """
    return sync_detailed(conversation_id, client=client, page_size=page_size, order=order, cursor=cursor).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[models.MemberPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(conversation_id, page_size=page_size, order=order, cursor=cursor))


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> models.MemberPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(conversation_id, client=client, page_size=page_size, order=order, cursor=cursor)
    ).parsed
