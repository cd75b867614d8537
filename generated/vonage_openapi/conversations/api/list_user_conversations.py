# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""List the conversations of a user

One page of the conversations that a user is in, was in, or is invited to.
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
    "list_user_conversations",
    "GET",
    "https://api.nexmo.com",
    "/v1/users/{user_id}/conversations",
    security=(("jwt",),),
    answers={200: "UserConversationPage"},
    returns={200: "list"},
    members=("page_size", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "cursor",
        "parameter": "cursor",
        "size": "page_size",
        "items": "/_embedded/conversations",
        "next": "/_links/next/href",
    },
    status="ga",
)


def build(
    user_id: str,
    *,
    date_start: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
    order_by: Literal["created"] | Unset = UNSET,
    include_custom_data: bool | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"user_id": user_id},
        query={
            "date_start": date_start,
            "page_size": page_size,
            "order": order,
            "cursor": cursor,
            "state": state,
            "order_by": order_by,
            "include_custom_data": include_custom_data,
        },
    )


def parse(status: int, data: Any) -> models.UserConversationPage:
    """Read a decoded answer into models."""
    parsed: models.UserConversationPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    user_id: str,
    *,
    client: Client,
    date_start: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
    order_by: Literal["created"] | Unset = UNSET,
    include_custom_data: bool | Unset = UNSET,
) -> Response[models.UserConversationPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            user_id,
            date_start=date_start,
            page_size=page_size,
            order=order,
            cursor=cursor,
            state=state,
            order_by=order_by,
            include_custom_data=include_custom_data,
        ),
    )


def sync(
    user_id: str,
    *,
    client: Client,
    date_start: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
    order_by: Literal["created"] | Unset = UNSET,
    include_custom_data: bool | Unset = UNSET,
) -> models.UserConversationPage:
    """List the conversations of a user.

    Args:
        user_id: The user.
        client: Sends the request, `vonage.Client` for one.
        date_start: Only those made at this time or later, in ISO 8601.
        page_size: How many entries a page has.
        order: The oldest first or the newest.
        cursor: Where to go on, out of the link to the next page.
        state: Only those where the user is in this state.
        order_by: What they are sorted by.
        include_custom_data: Whether `custom_data` of each conversation is told.

    Returns:
        One page of conversations.
    """
    return sync_detailed(
        user_id,
        client=client,
        date_start=date_start,
        page_size=page_size,
        order=order,
        cursor=cursor,
        state=state,
        order_by=order_by,
        include_custom_data=include_custom_data,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncClient,
    date_start: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
    order_by: Literal["created"] | Unset = UNSET,
    include_custom_data: bool | Unset = UNSET,
) -> Response[models.UserConversationPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            user_id,
            date_start=date_start,
            page_size=page_size,
            order=order,
            cursor=cursor,
            state=state,
            order_by=order_by,
            include_custom_data=include_custom_data,
        ),
    )


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    date_start: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
    order_by: Literal["created"] | Unset = UNSET,
    include_custom_data: bool | Unset = UNSET,
) -> models.UserConversationPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            user_id,
            client=client,
            date_start=date_start,
            page_size=page_size,
            order=order,
            cursor=cursor,
            state=state,
            order_by=order_by,
            include_custom_data=include_custom_data,
        )
    ).parsed
