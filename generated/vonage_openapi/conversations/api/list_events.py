# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""List events

One page of what has happened in a conversation.
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
    "list_events",
    "GET",
    "https://api.nexmo.com",
    "/v1/conversations/{conversation_id}/events",
    security=(("jwt",),),
    answers={200: "EventPage"},
    returns={200: "list"},
    members=("page_size", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "cursor",
        "parameter": "cursor",
        "size": "page_size",
        "items": "/_embedded",
        "next": "/_links/next/href",
    },
    status="ga",
)


def build(
    conversation_id: str,
    *,
    start_id: str | Unset = UNSET,
    end_id: str | Unset = UNSET,
    event_type: Literal[
        "leg:status:update",
        "audio:dtmf",
        "audio:earmuff:off",
        "audio:earmuff:on",
        "audio:mute:off",
        "audio:mute:on",
        "audio:play:stop",
        "audio:play:done",
        "audio:play",
        "audio:record:stop",
        "audio:record:done",
        "audio:record",
        "audio:asr:done",
        "audio:asr:record:done",
        "audio:say:stop",
        "audio:say:done",
        "audio:say",
        "audio:speaking:on",
        "audio:speaking:off",
        "message",
        "message:submitted",
        "message:rejected",
        "message:undeliverable",
        "message:seen",
        "message:delivered",
        "member:joined",
        "member:left",
        "member:media",
        "member:message:status",
        "member:invited",
        "conversation:updated",
        "event:delete",
        "rtc:status",
        "rtc:transfer",
        "rtc:hangup",
        "rtc:answered",
        "rtc:ringing",
        "rtc:answer",
        "rtc:terminate",
        "sip:status",
        "sip:hangup",
        "sip:answered",
        "sip:machine",
        "sip:amd_machine",
        "sip:ringing",
    ]
    | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    exclude_deleted_events: bool | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"conversation_id": conversation_id},
        query={
            "start_id": start_id,
            "end_id": end_id,
            "event_type": event_type,
            "page_size": page_size,
            "order": order,
            "cursor": cursor,
            "exclude_deleted_events": exclude_deleted_events,
        },
    )


def parse(status: int, data: Any) -> models.EventPage:
    """Read a decoded answer into models."""
    parsed: models.EventPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    conversation_id: str,
    *,
    client: Client,
    start_id: str | Unset = UNSET,
    end_id: str | Unset = UNSET,
    event_type: Literal[
        "leg:status:update",
        "audio:dtmf",
        "audio:earmuff:off",
        "audio:earmuff:on",
        "audio:mute:off",
        "audio:mute:on",
        "audio:play:stop",
        "audio:play:done",
        "audio:play",
        "audio:record:stop",
        "audio:record:done",
        "audio:record",
        "audio:asr:done",
        "audio:asr:record:done",
        "audio:say:stop",
        "audio:say:done",
        "audio:say",
        "audio:speaking:on",
        "audio:speaking:off",
        "message",
        "message:submitted",
        "message:rejected",
        "message:undeliverable",
        "message:seen",
        "message:delivered",
        "member:joined",
        "member:left",
        "member:media",
        "member:message:status",
        "member:invited",
        "conversation:updated",
        "event:delete",
        "rtc:status",
        "rtc:transfer",
        "rtc:hangup",
        "rtc:answered",
        "rtc:ringing",
        "rtc:answer",
        "rtc:terminate",
        "sip:status",
        "sip:hangup",
        "sip:answered",
        "sip:machine",
        "sip:amd_machine",
        "sip:ringing",
    ]
    | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    exclude_deleted_events: bool | Unset = UNSET,
) -> Response[models.EventPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            conversation_id,
            start_id=start_id,
            end_id=end_id,
            event_type=event_type,
            page_size=page_size,
            order=order,
            cursor=cursor,
            exclude_deleted_events=exclude_deleted_events,
        ),
    )


def sync(
    conversation_id: str,
    *,
    client: Client,
    start_id: str | Unset = UNSET,
    end_id: str | Unset = UNSET,
    event_type: Literal[
        "leg:status:update",
        "audio:dtmf",
        "audio:earmuff:off",
        "audio:earmuff:on",
        "audio:mute:off",
        "audio:mute:on",
        "audio:play:stop",
        "audio:play:done",
        "audio:play",
        "audio:record:stop",
        "audio:record:done",
        "audio:record",
        "audio:asr:done",
        "audio:asr:record:done",
        "audio:say:stop",
        "audio:say:done",
        "audio:say",
        "audio:speaking:on",
        "audio:speaking:off",
        "message",
        "message:submitted",
        "message:rejected",
        "message:undeliverable",
        "message:seen",
        "message:delivered",
        "member:joined",
        "member:left",
        "member:media",
        "member:message:status",
        "member:invited",
        "conversation:updated",
        "event:delete",
        "rtc:status",
        "rtc:transfer",
        "rtc:hangup",
        "rtc:answered",
        "rtc:ringing",
        "rtc:answer",
        "rtc:terminate",
        "sip:status",
        "sip:hangup",
        "sip:answered",
        "sip:machine",
        "sip:amd_machine",
        "sip:ringing",
    ]
    | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    exclude_deleted_events: bool | Unset = UNSET,
) -> models.EventPage:
    """List events.

    Args:
        conversation_id: The conversation.
        client: Sends the request, `vonage.Client` for one.
        start_id: From this event on.
        end_id: Up to this event.
        event_type: Only events of this type.
        page_size: How many entries a page has.
        order: The oldest first or the newest.
        cursor: Where to go on, out of the link to the next page.
        exclude_deleted_events: Whether events that were deleted are left out.

    Returns:
        One page of events.
    """
    return sync_detailed(
        conversation_id,
        client=client,
        start_id=start_id,
        end_id=end_id,
        event_type=event_type,
        page_size=page_size,
        order=order,
        cursor=cursor,
        exclude_deleted_events=exclude_deleted_events,
    ).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncClient,
    start_id: str | Unset = UNSET,
    end_id: str | Unset = UNSET,
    event_type: Literal[
        "leg:status:update",
        "audio:dtmf",
        "audio:earmuff:off",
        "audio:earmuff:on",
        "audio:mute:off",
        "audio:mute:on",
        "audio:play:stop",
        "audio:play:done",
        "audio:play",
        "audio:record:stop",
        "audio:record:done",
        "audio:record",
        "audio:asr:done",
        "audio:asr:record:done",
        "audio:say:stop",
        "audio:say:done",
        "audio:say",
        "audio:speaking:on",
        "audio:speaking:off",
        "message",
        "message:submitted",
        "message:rejected",
        "message:undeliverable",
        "message:seen",
        "message:delivered",
        "member:joined",
        "member:left",
        "member:media",
        "member:message:status",
        "member:invited",
        "conversation:updated",
        "event:delete",
        "rtc:status",
        "rtc:transfer",
        "rtc:hangup",
        "rtc:answered",
        "rtc:ringing",
        "rtc:answer",
        "rtc:terminate",
        "sip:status",
        "sip:hangup",
        "sip:answered",
        "sip:machine",
        "sip:amd_machine",
        "sip:ringing",
    ]
    | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    exclude_deleted_events: bool | Unset = UNSET,
) -> Response[models.EventPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            conversation_id,
            start_id=start_id,
            end_id=end_id,
            event_type=event_type,
            page_size=page_size,
            order=order,
            cursor=cursor,
            exclude_deleted_events=exclude_deleted_events,
        ),
    )


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncClient,
    start_id: str | Unset = UNSET,
    end_id: str | Unset = UNSET,
    event_type: Literal[
        "leg:status:update",
        "audio:dtmf",
        "audio:earmuff:off",
        "audio:earmuff:on",
        "audio:mute:off",
        "audio:mute:on",
        "audio:play:stop",
        "audio:play:done",
        "audio:play",
        "audio:record:stop",
        "audio:record:done",
        "audio:record",
        "audio:asr:done",
        "audio:asr:record:done",
        "audio:say:stop",
        "audio:say:done",
        "audio:say",
        "audio:speaking:on",
        "audio:speaking:off",
        "message",
        "message:submitted",
        "message:rejected",
        "message:undeliverable",
        "message:seen",
        "message:delivered",
        "member:joined",
        "member:left",
        "member:media",
        "member:message:status",
        "member:invited",
        "conversation:updated",
        "event:delete",
        "rtc:status",
        "rtc:transfer",
        "rtc:hangup",
        "rtc:answered",
        "rtc:ringing",
        "rtc:answer",
        "rtc:terminate",
        "sip:status",
        "sip:hangup",
        "sip:answered",
        "sip:machine",
        "sip:amd_machine",
        "sip:ringing",
    ]
    | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    exclude_deleted_events: bool | Unset = UNSET,
) -> models.EventPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            conversation_id,
            client=client,
            start_id=start_id,
            end_id=end_id,
            event_type=event_type,
            page_size=page_size,
            order=order,
            cursor=cursor,
            exclude_deleted_events=exclude_deleted_events,
        )
    ).parsed
