# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""List events

One page of what happened in campaigns.
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
    "list_campaign_events",
    "GET",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/events",
    security=(("jwt",),),
    answers={200: "CampaignEventPage"},
    returns={200: "list"},
    members=("page", "page_size", "total_items", "total_pages", "order", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/events",
        "pages": "/total_pages",
    },
    status="deprecated",
)


def build(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    run_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    action_id: str | Unset = UNSET,
    invocation_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    run_item_id: str | Unset = UNSET,
    src_ctx: str | Unset = UNSET,
    src_type: str | Unset = UNSET,
    trace_id: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "page": page,
            "page_size": page_size,
            "order": order,
            "run_id": run_id,
            "type": type_,
            "action_id": action_id,
            "invocation_id": invocation_id,
            "recipient_id": recipient_id,
            "run_item_id": run_item_id,
            "src_ctx": src_ctx,
            "src_type": src_type,
            "trace_id": trace_id,
            "date_start": date_start,
            "date_end": date_end,
        }
    )


def parse(status: int, data: Any) -> models.CampaignEventPage:
    """Read a decoded answer into models."""
    parsed: models.CampaignEventPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    run_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    action_id: str | Unset = UNSET,
    invocation_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    run_item_id: str | Unset = UNSET,
    src_ctx: str | Unset = UNSET,
    src_type: str | Unset = UNSET,
    trace_id: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
) -> Response[models.CampaignEventPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            page=page,
            page_size=page_size,
            order=order,
            run_id=run_id,
            type_=type_,
            action_id=action_id,
            invocation_id=invocation_id,
            recipient_id=recipient_id,
            run_item_id=run_item_id,
            src_ctx=src_ctx,
            src_type=src_type,
            trace_id=trace_id,
            date_start=date_start,
            date_end=date_end,
        ),
    )


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    run_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    action_id: str | Unset = UNSET,
    invocation_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    run_item_id: str | Unset = UNSET,
    src_ctx: str | Unset = UNSET,
    src_type: str | Unset = UNSET,
    trace_id: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
) -> models.CampaignEventPage:
    """List events.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page: Which page is wanted, from 1.
        page_size: How many entries a page has.
        order: Which way the entries run, asc or desc.
        run_id: Only events of this run.
        type_: Only events of this type.
        action_id: Only events of this action.
        invocation_id: Only events of this invocation.
        recipient_id: Only events about this recipient.
        run_item_id: Only events of this item of a run.
        src_ctx: Only events from here: the whole name of a segment or matcher.
        src_type: Only events from this type of source.
        trace_id: Only events of this trace.
        date_start: Only events from this time on (ISO 8601).
        date_end: Only events until this time (ISO 8601).

    Returns:
        One page of events.
    """
    return sync_detailed(
        client=client,
        page=page,
        page_size=page_size,
        order=order,
        run_id=run_id,
        type_=type_,
        action_id=action_id,
        invocation_id=invocation_id,
        recipient_id=recipient_id,
        run_item_id=run_item_id,
        src_ctx=src_ctx,
        src_type=src_type,
        trace_id=trace_id,
        date_start=date_start,
        date_end=date_end,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    run_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    action_id: str | Unset = UNSET,
    invocation_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    run_item_id: str | Unset = UNSET,
    src_ctx: str | Unset = UNSET,
    src_type: str | Unset = UNSET,
    trace_id: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
) -> Response[models.CampaignEventPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            page=page,
            page_size=page_size,
            order=order,
            run_id=run_id,
            type_=type_,
            action_id=action_id,
            invocation_id=invocation_id,
            recipient_id=recipient_id,
            run_item_id=run_item_id,
            src_ctx=src_ctx,
            src_type=src_type,
            trace_id=trace_id,
            date_start=date_start,
            date_end=date_end,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    run_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    action_id: str | Unset = UNSET,
    invocation_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    run_item_id: str | Unset = UNSET,
    src_ctx: str | Unset = UNSET,
    src_type: str | Unset = UNSET,
    trace_id: str | Unset = UNSET,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
) -> models.CampaignEventPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            page=page,
            page_size=page_size,
            order=order,
            run_id=run_id,
            type_=type_,
            action_id=action_id,
            invocation_id=invocation_id,
            recipient_id=recipient_id,
            run_item_id=run_item_id,
            src_ctx=src_ctx,
            src_type=src_type,
            trace_id=trace_id,
            date_start=date_start,
            date_end=date_end,
        )
    ).parsed
