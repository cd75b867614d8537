# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .report_links import ReportLinks


@define(repr=False)
class Report(Model):
    """A report, with what was asked for.

    Attributes:
        product: The product whose records are wanted.
        account_id: The account.
        request_id: Identifies the report.
        request_status: How far it is; TRUNCATED has a file that is not whole.
        receive_time: When it was asked for, in ISO 8601.
        start_time: When work on it began, in ISO 8601.
        items_count: How many records it has.
        links: Where the report and its file are.
        date_start: Only records of this time or later, in ISO 8601.
        date_end: Only records before this time, in ISO 8601.
        include_subaccounts: Whether subaccounts are in.
        callback_url: Who is told when it is ready.
        direction: Only this way; needed for SMS and MESSAGES.
        status: Only this status.
        from_: Only from this sender or caller.
        to: Only to this recipient.
        country: Only this country, by its two letters.
        network: Only this network, by its code.
        number: Only this number, of NUMBER-INSIGHT.
        locale: Only this language, of verifications.
        client_ref: Only this reference of yours, of SMS.
        account_ref: Only this reference of the account.
        include_message: Whether the text of messages is in.
        show_concatenated: Whether the parts of long SMS are in.
        call_id: Only this call.
        leg_id: Only this leg.
        provider: A channel of the Messages API.
        number_type: Only this kind of number, of verifications.
        channel: Only this channel, of VERIFY-V2.
        parent_request_id: Only parts of this verification.
        conversation_id: Only this conversation.
        session_id: Only this video session.
        meeting_id: Only this meeting in a video session.
        product_name: Only this network API.
        request_type: Only this kind of request.
        request_session_id: Only this session with a network.
        product_path: Only this path of a network API.
        correlation_id: Only this request to a network.
    """

    product: (
        Literal[
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
        ]
        | str
    )
    account_id: str
    request_id: str
    request_status: Literal["PENDING", "PROCESSING", "SUCCESS", "ABORTED", "FAILED", "TRUNCATED"] | str
    receive_time: str
    start_time: str
    items_count: int
    links: ReportLinks
    date_start: str | Unset = UNSET
    date_end: str | Unset = UNSET
    include_subaccounts: bool | Unset = UNSET
    callback_url: str | Unset = UNSET
    direction: Literal["inbound", "outbound"] | str | Unset = UNSET
    status: str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    country: str | Unset = UNSET
    network: str | Unset = UNSET
    number: str | Unset = UNSET
    locale: str | Unset = UNSET
    client_ref: str | Unset = UNSET
    account_ref: str | Unset = UNSET
    include_message: bool | Unset = UNSET
    show_concatenated: bool | Unset = UNSET
    call_id: str | Unset = UNSET
    leg_id: str | Unset = UNSET
    provider: (
        Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"] | str | Unset
    ) = UNSET
    number_type: str | Unset = UNSET
    channel: str | Unset = UNSET
    parent_request_id: str | Unset = UNSET
    conversation_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    meeting_id: str | Unset = UNSET
    product_name: str | Unset = UNSET
    request_type: str | Unset = UNSET
    request_session_id: str | Unset = UNSET
    product_path: str | Unset = UNSET
    correlation_id: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "ReportLinks"}
