# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""List calls

Lists the calls of the application, page by page. For older calls, use the Reports API.
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
    "list_calls",
    "GET",
    "https://api.nexmo.com",
    "/v1/calls",
    hosts=(
        "https://api.nexmo.com",
        "https://api-us-3.vonage.com",
        "https://api-us-4.vonage.com",
        "https://api-eu-3.vonage.com",
        "https://api-eu-4.vonage.com",
        "https://api-ap-3.vonage.com",
        "https://api-ap-4.vonage.com",
    ),
    security=(("jwt",),),
    answers={200: "CallPage"},
    returns={200: "list"},
    members=("count", "page_size", "record_index", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "offset",
        "parameter": "record_index",
        "first": 0,
        "size": "page_size",
        "items": "/_embedded/calls",
        "total": "/count",
    },
    status="ga",
)


def build(
    *,
    status: Literal[
        "started",
        "ringing",
        "answered",
        "completed",
        "machine",
        "busy",
        "unanswered",
        "timeout",
        "rejected",
        "failed",
        "cancelled",
    ]
    | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    record_index: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    conversation_uuid: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "status": status,
            "date_start": date_start,
            "date_end": date_end,
            "page_size": page_size,
            "record_index": record_index,
            "order": order,
            "conversation_uuid": conversation_uuid,
        }
    )


def parse(status: int, data: Any) -> models.CallPage:
    """Read a decoded answer into models."""
    parsed: models.CallPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    status: Literal[
        "started",
        "ringing",
        "answered",
        "completed",
        "machine",
        "busy",
        "unanswered",
        "timeout",
        "rejected",
        "failed",
        "cancelled",
    ]
    | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    record_index: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    conversation_uuid: str | Unset = UNSET,
) -> Response[models.CallPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
            order=order,
            conversation_uuid=conversation_uuid,
        ),
    )


def sync(
    *,
    client: Client,
    status: Literal[
        "started",
        "ringing",
        "answered",
        "completed",
        "machine",
        "busy",
        "unanswered",
        "timeout",
        "rejected",
        "failed",
        "cancelled",
    ]
    | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    record_index: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    conversation_uuid: str | Unset = UNSET,
) -> models.CallPage:
    """List calls.

    Args:
        client: Sends the request, `vonage.Client` for one.
        status: Only calls in this state.
        date_start: Only calls after this time.
        date_end: Only calls before this time.
        page_size: How many calls a page has.
        record_index: The first call of the page as counted from 0.
        order: Oldest or newest first.
        conversation_uuid: Only calls of this conversation.

    Returns:
        One page of calls.
    """
    return sync_detailed(
        client=client,
        status=status,
        date_start=date_start,
        date_end=date_end,
        page_size=page_size,
        record_index=record_index,
        order=order,
        conversation_uuid=conversation_uuid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    status: Literal[
        "started",
        "ringing",
        "answered",
        "completed",
        "machine",
        "busy",
        "unanswered",
        "timeout",
        "rejected",
        "failed",
        "cancelled",
    ]
    | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    record_index: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    conversation_uuid: str | Unset = UNSET,
) -> Response[models.CallPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
            order=order,
            conversation_uuid=conversation_uuid,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    status: Literal[
        "started",
        "ringing",
        "answered",
        "completed",
        "machine",
        "busy",
        "unanswered",
        "timeout",
        "rejected",
        "failed",
        "cancelled",
    ]
    | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    record_index: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    conversation_uuid: str | Unset = UNSET,
) -> models.CallPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
            order=order,
            conversation_uuid=conversation_uuid,
        )
    ).parsed
