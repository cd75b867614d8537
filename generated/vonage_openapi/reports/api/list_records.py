# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""List records

One page of the records of a product, either those between two dates or those with some ids. Ten requests a second
are let through.
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
    "list_records",
    "GET",
    "https://api.nexmo.com",
    "/v2/reports/records",
    security=(("basic",),),
    answers={200: "RecordPage"},
    returns={200: "list"},
    members=(
        "_links",
        "cursor",
        "iv",
        "request_id",
        "request_status",
        "received_at",
        "items_count",
        "ids_not_found",
        "product",
        "records",
    ),
    retry="idempotent",
    paging={
        "style": "cursor",
        "parameter": "cursor",
        "items": "/records",
        "next": "/_links/next/href",
        "along": ["iv"],
    },
    status="ga",
)


def build(
    *,
    product: Literal[
        "SMS",
        "SMS-TRAFFIC-CONTROL",
        "VOICE-CALL",
        "VOICE-FAILED",
        "VOICE-TTS",
        "IN-APP-VOICE",
        "WEBSOCKET-CALL",
        "ASR",
        "AMD",
        "VERIFY-API",
        "VERIFY-V2",
        "NUMBER-INSIGHT",
        "CONVERSATION-EVENT",
        "CONVERSATION-MESSAGE",
        "MESSAGES",
        "VIDEO-API",
        "NETWORK-API-EVENT",
        "REPORTS-USAGE",
    ],
    account_id: str,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    iv: str | Unset = UNSET,
    id: str | Unset = UNSET,
    direction: Literal["inbound", "outbound"] | Unset = UNSET,
    status: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    country: str | Unset = UNSET,
    network: str | Unset = UNSET,
    number: str | Unset = UNSET,
    locale: str | Unset = UNSET,
    include_message: bool | Unset = UNSET,
    show_concatenated: bool | Unset = UNSET,
    account_ref: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    leg_id: str | Unset = UNSET,
    provider: Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"]
    | Unset = UNSET,
    number_type: str | Unset = UNSET,
    channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
    parent_request_id: str | Unset = UNSET,
    request_type: str | Unset = UNSET,
    risk: str | Unset = UNSET,
    swapped: bool | Unset = UNSET,
    conversation_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    meeting_id: str | Unset = UNSET,
    product_name: str | Unset = UNSET,
    request_session_id: str | Unset = UNSET,
    product_path: str | Unset = UNSET,
    correlation_id: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "product": product,
            "account_id": account_id,
            "date_start": date_start,
            "date_end": date_end,
            "cursor": cursor,
            "iv": iv,
            "id": id,
            "direction": direction,
            "status": status,
            "from": from_,
            "to": to,
            "country": country,
            "network": network,
            "number": number,
            "locale": locale,
            "include_message": include_message,
            "show_concatenated": show_concatenated,
            "account_ref": account_ref,
            "call_id": call_id,
            "leg_id": leg_id,
            "provider": provider,
            "number_type": number_type,
            "channel": channel,
            "parent_request_id": parent_request_id,
            "request_type": request_type,
            "risk": risk,
            "swapped": swapped,
            "conversation_id": conversation_id,
            "session_id": session_id,
            "meeting_id": meeting_id,
            "product_name": product_name,
            "request_session_id": request_session_id,
            "product_path": product_path,
            "correlation_id": correlation_id,
        }
    )


def parse(status: int, data: Any) -> models.RecordPage:
    """Read a decoded answer into models."""
    parsed: models.RecordPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    product: Literal[
        "SMS",
        "SMS-TRAFFIC-CONTROL",
        "VOICE-CALL",
        "VOICE-FAILED",
        "VOICE-TTS",
        "IN-APP-VOICE",
        "WEBSOCKET-CALL",
        "ASR",
        "AMD",
        "VERIFY-API",
        "VERIFY-V2",
        "NUMBER-INSIGHT",
        "CONVERSATION-EVENT",
        "CONVERSATION-MESSAGE",
        "MESSAGES",
        "VIDEO-API",
        "NETWORK-API-EVENT",
        "REPORTS-USAGE",
    ],
    account_id: str,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    iv: str | Unset = UNSET,
    id: str | Unset = UNSET,
    direction: Literal["inbound", "outbound"] | Unset = UNSET,
    status: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    country: str | Unset = UNSET,
    network: str | Unset = UNSET,
    number: str | Unset = UNSET,
    locale: str | Unset = UNSET,
    include_message: bool | Unset = UNSET,
    show_concatenated: bool | Unset = UNSET,
    account_ref: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    leg_id: str | Unset = UNSET,
    provider: Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"]
    | Unset = UNSET,
    number_type: str | Unset = UNSET,
    channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
    parent_request_id: str | Unset = UNSET,
    request_type: str | Unset = UNSET,
    risk: str | Unset = UNSET,
    swapped: bool | Unset = UNSET,
    conversation_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    meeting_id: str | Unset = UNSET,
    product_name: str | Unset = UNSET,
    request_session_id: str | Unset = UNSET,
    product_path: str | Unset = UNSET,
    correlation_id: str | Unset = UNSET,
) -> Response[models.RecordPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            product=product,
            account_id=account_id,
            date_start=date_start,
            date_end=date_end,
            cursor=cursor,
            iv=iv,
            id=id,
            direction=direction,
            status=status,
            from_=from_,
            to=to,
            country=country,
            network=network,
            number=number,
            locale=locale,
            include_message=include_message,
            show_concatenated=show_concatenated,
            account_ref=account_ref,
            call_id=call_id,
            leg_id=leg_id,
            provider=provider,
            number_type=number_type,
            channel=channel,
            parent_request_id=parent_request_id,
            request_type=request_type,
            risk=risk,
            swapped=swapped,
            conversation_id=conversation_id,
            session_id=session_id,
            meeting_id=meeting_id,
            product_name=product_name,
            request_session_id=request_session_id,
            product_path=product_path,
            correlation_id=correlation_id,
        ),
    )


def sync(
    *,
    client: Client,
    product: Literal[
        "SMS",
        "SMS-TRAFFIC-CONTROL",
        "VOICE-CALL",
        "VOICE-FAILED",
        "VOICE-TTS",
        "IN-APP-VOICE",
        "WEBSOCKET-CALL",
        "ASR",
        "AMD",
        "VERIFY-API",
        "VERIFY-V2",
        "NUMBER-INSIGHT",
        "CONVERSATION-EVENT",
        "CONVERSATION-MESSAGE",
        "MESSAGES",
        "VIDEO-API",
        "NETWORK-API-EVENT",
        "REPORTS-USAGE",
    ],
    account_id: str,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    iv: str | Unset = UNSET,
    id: str | Unset = UNSET,
    direction: Literal["inbound", "outbound"] | Unset = UNSET,
    status: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    country: str | Unset = UNSET,
    network: str | Unset = UNSET,
    number: str | Unset = UNSET,
    locale: str | Unset = UNSET,
    include_message: bool | Unset = UNSET,
    show_concatenated: bool | Unset = UNSET,
    account_ref: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    leg_id: str | Unset = UNSET,
    provider: Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"]
    | Unset = UNSET,
    number_type: str | Unset = UNSET,
    channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
    parent_request_id: str | Unset = UNSET,
    request_type: str | Unset = UNSET,
    risk: str | Unset = UNSET,
    swapped: bool | Unset = UNSET,
    conversation_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    meeting_id: str | Unset = UNSET,
    product_name: str | Unset = UNSET,
    request_session_id: str | Unset = UNSET,
    product_path: str | Unset = UNSET,
    correlation_id: str | Unset = UNSET,
) -> models.RecordPage:
    """List records.

    Args:
        client: Sends the request, `vonage.Client` for one.
        product: The product.
        account_id: The account.
        date_start: Only records of this time or later, in ISO 8601. Default a week ago.
        date_end: Only records before this time, in ISO 8601. Default now.
        cursor: Where to go on, out of the link to the next page; not with `id`.
        iv: Belongs to `cursor`.
        id: Only the records with these ids, up to 20 with commas between.
        direction: Only this way; needed for SMS and MESSAGES.
        status: Only this status.
        from_: Only from this sender or caller.
        to: Only to this recipient.
        country: Only this country, by its two letters.
        network: Only this network, by its code.
        number: Only this number, of NUMBER-INSIGHT.
        locale: Only this language, of verifications.
        include_message: Whether the text of messages is told.
        show_concatenated: Whether the parts of long SMS are told.
        account_ref: Only this reference of the account.
        call_id: Only this call.
        leg_id: Only this leg.
        provider: Only this channel, of MESSAGES.
        number_type: Only this kind of number, of verifications.
        channel: Only this channel, of VERIFY-V2.
        parent_request_id: Only parts of this verification.
        request_type: Only this kind of request.
        risk: Only this risk.
        swapped: Whether the SIM was exchanged.
        conversation_id: Only this conversation.
        session_id: Only this video session.
        meeting_id: Only this meeting in a video session.
        product_name: Only this network API.
        request_session_id: Only this session with a network.
        product_path: Only this path of a network API.
        correlation_id: Only this request to a network.

    Returns:
        One page of records.
    """
    return sync_detailed(
        client=client,
        product=product,
        account_id=account_id,
        date_start=date_start,
        date_end=date_end,
        cursor=cursor,
        iv=iv,
        id=id,
        direction=direction,
        status=status,
        from_=from_,
        to=to,
        country=country,
        network=network,
        number=number,
        locale=locale,
        include_message=include_message,
        show_concatenated=show_concatenated,
        account_ref=account_ref,
        call_id=call_id,
        leg_id=leg_id,
        provider=provider,
        number_type=number_type,
        channel=channel,
        parent_request_id=parent_request_id,
        request_type=request_type,
        risk=risk,
        swapped=swapped,
        conversation_id=conversation_id,
        session_id=session_id,
        meeting_id=meeting_id,
        product_name=product_name,
        request_session_id=request_session_id,
        product_path=product_path,
        correlation_id=correlation_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    product: Literal[
        "SMS",
        "SMS-TRAFFIC-CONTROL",
        "VOICE-CALL",
        "VOICE-FAILED",
        "VOICE-TTS",
        "IN-APP-VOICE",
        "WEBSOCKET-CALL",
        "ASR",
        "AMD",
        "VERIFY-API",
        "VERIFY-V2",
        "NUMBER-INSIGHT",
        "CONVERSATION-EVENT",
        "CONVERSATION-MESSAGE",
        "MESSAGES",
        "VIDEO-API",
        "NETWORK-API-EVENT",
        "REPORTS-USAGE",
    ],
    account_id: str,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    iv: str | Unset = UNSET,
    id: str | Unset = UNSET,
    direction: Literal["inbound", "outbound"] | Unset = UNSET,
    status: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    country: str | Unset = UNSET,
    network: str | Unset = UNSET,
    number: str | Unset = UNSET,
    locale: str | Unset = UNSET,
    include_message: bool | Unset = UNSET,
    show_concatenated: bool | Unset = UNSET,
    account_ref: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    leg_id: str | Unset = UNSET,
    provider: Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"]
    | Unset = UNSET,
    number_type: str | Unset = UNSET,
    channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
    parent_request_id: str | Unset = UNSET,
    request_type: str | Unset = UNSET,
    risk: str | Unset = UNSET,
    swapped: bool | Unset = UNSET,
    conversation_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    meeting_id: str | Unset = UNSET,
    product_name: str | Unset = UNSET,
    request_session_id: str | Unset = UNSET,
    product_path: str | Unset = UNSET,
    correlation_id: str | Unset = UNSET,
) -> Response[models.RecordPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            product=product,
            account_id=account_id,
            date_start=date_start,
            date_end=date_end,
            cursor=cursor,
            iv=iv,
            id=id,
            direction=direction,
            status=status,
            from_=from_,
            to=to,
            country=country,
            network=network,
            number=number,
            locale=locale,
            include_message=include_message,
            show_concatenated=show_concatenated,
            account_ref=account_ref,
            call_id=call_id,
            leg_id=leg_id,
            provider=provider,
            number_type=number_type,
            channel=channel,
            parent_request_id=parent_request_id,
            request_type=request_type,
            risk=risk,
            swapped=swapped,
            conversation_id=conversation_id,
            session_id=session_id,
            meeting_id=meeting_id,
            product_name=product_name,
            request_session_id=request_session_id,
            product_path=product_path,
            correlation_id=correlation_id,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    product: Literal[
        "SMS",
        "SMS-TRAFFIC-CONTROL",
        "VOICE-CALL",
        "VOICE-FAILED",
        "VOICE-TTS",
        "IN-APP-VOICE",
        "WEBSOCKET-CALL",
        "ASR",
        "AMD",
        "VERIFY-API",
        "VERIFY-V2",
        "NUMBER-INSIGHT",
        "CONVERSATION-EVENT",
        "CONVERSATION-MESSAGE",
        "MESSAGES",
        "VIDEO-API",
        "NETWORK-API-EVENT",
        "REPORTS-USAGE",
    ],
    account_id: str,
    date_start: str | Unset = UNSET,
    date_end: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    iv: str | Unset = UNSET,
    id: str | Unset = UNSET,
    direction: Literal["inbound", "outbound"] | Unset = UNSET,
    status: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    country: str | Unset = UNSET,
    network: str | Unset = UNSET,
    number: str | Unset = UNSET,
    locale: str | Unset = UNSET,
    include_message: bool | Unset = UNSET,
    show_concatenated: bool | Unset = UNSET,
    account_ref: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    leg_id: str | Unset = UNSET,
    provider: Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"]
    | Unset = UNSET,
    number_type: str | Unset = UNSET,
    channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
    parent_request_id: str | Unset = UNSET,
    request_type: str | Unset = UNSET,
    risk: str | Unset = UNSET,
    swapped: bool | Unset = UNSET,
    conversation_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    meeting_id: str | Unset = UNSET,
    product_name: str | Unset = UNSET,
    request_session_id: str | Unset = UNSET,
    product_path: str | Unset = UNSET,
    correlation_id: str | Unset = UNSET,
) -> models.RecordPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            product=product,
            account_id=account_id,
            date_start=date_start,
            date_end=date_end,
            cursor=cursor,
            iv=iv,
            id=id,
            direction=direction,
            status=status,
            from_=from_,
            to=to,
            country=country,
            network=network,
            number=number,
            locale=locale,
            include_message=include_message,
            show_concatenated=show_concatenated,
            account_ref=account_ref,
            call_id=call_id,
            leg_id=leg_id,
            provider=provider,
            number_type=number_type,
            channel=channel,
            parent_request_id=parent_request_id,
            request_type=request_type,
            risk=risk,
            swapped=swapped,
            conversation_id=conversation_id,
            session_id=session_id,
            meeting_id=meeting_id,
            product_name=product_name,
            request_session_id=request_session_id,
            product_path=product_path,
            correlation_id=correlation_id,
        )
    ).parsed
