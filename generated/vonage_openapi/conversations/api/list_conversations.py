# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""List conversations

One page of the conversations of the application.
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
    "list_conversations",
    "GET",
    "https://api.nexmo.com",
    "/v1/conversations",
    security=(("jwt",),),
    answers={200: "ConversationPage"},
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
    *,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={"date_start": date_start, "date_end": date_end, "page_size": page_size, "order": order, "cursor": cursor}
    )


def parse(status: int, data: Any) -> models.ConversationPage:
    """Read a decoded answer into models."""
    parsed: models.ConversationPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[models.ConversationPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client, build(date_start=date_start, date_end=date_end, page_size=page_size, order=order, cursor=cursor)
    )


def sync(
    *,
    client: Client,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> models.ConversationPage:
    """List conversations.

    Args:
        client: Sends the request, `vonage.Client` for one.
        date_start: Only those made at this time or later, in ISO 8601.
        date_end: Only those made before this time, in ISO 8601.
        page_size: How many entries a page has.
        order: The oldest first or the newest.
        cursor: Where to go on, out of the link to the next page.

    Returns:
        One page of conversations.
    """
    return sync_detailed(
        client=client, date_start=date_start, date_end=date_end, page_size=page_size, order=order, cursor=cursor
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[models.ConversationPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client, build(date_start=date_start, date_end=date_end, page_size=page_size, order=order, cursor=cursor)
    )


async def asyncio(
    *,
    client: AsyncClient,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> models.ConversationPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client, date_start=date_start, date_end=date_end, page_size=page_size, order=order, cursor=cursor
        )
    ).parsed
