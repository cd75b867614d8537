"""What a webhook can be, for type checkers: `webhooks.parse(..., kind=events.MESSAGE_STATUS)` gives a typed event.

    from vonage import webhooks
    from vonage.webhooks import events

    event = webhooks.parse(body, headers, secret=SIGNATURE_SECRET, kind=events.INBOUND_MESSAGE)
    if event["channel"] == "whatsapp":
        print(event["profile"]["name"])     # your editor knows which fields there are

A kind is read by type checkers alone. Nothing is checked or changed at run time, and no description is loaded: the
platform may send fields, channels and statuses that came after this release, and may leave fields out, so use
`event.get(...)` for what you can do without. For annotations of your own, the types are in
`vonage_openapi.messages.dicts`, `vonage_openapi.voice.dicts`, `vonage_openapi.verify2.dicts` and, for `parse_sms`,
`vonage_openapi.sms.dicts`. A type of your own makes a kind of your own: `MINE = Kind["MyEvent"]()`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from vonage_openapi.conversations.dicts import ConversationEvent
    from vonage_openapi.dispatch.dicts import WorkflowMessageStatus, WorkflowReport
    from vonage_openapi.messages.dicts import InboundMessage, InboundMessageV01, MessageStatus, MessageStatusV01
    from vonage_openapi.number_insight.dicts import AdvancedInsight
    from vonage_openapi.reports.dicts import Report
    from vonage_openapi.sms.dicts import DeliveryReceipt, InboundSms
    from vonage_openapi.verify2.dicts import SilentAuthEvent, VerificationEvent, VerificationSummary
    from vonage_openapi.video.dicts import (
        ArchiveEvent,
        BroadcastEvent,
        CaptionsEvent,
        ConnectionEvent,
        RenderEvent,
        SessionEvent,
        SipCallEvent,
        StreamEvent,
    )
    from vonage_openapi.voice.dicts import (
        AnswerRequest,
        CallEvent,
        ErrorEvent,
        FallbackRequest,
        InputEvent,
        NotificationEvent,
        RecordEvent,
        TranscriptionEvent,
        TransferEvent,
    )

__all__ = [
    "ADVANCED_INSIGHT_RESULT",
    "ANSWER",
    "ARCHIVE_STATUS",
    "BROADCAST_STATUS",
    "CALL_EVENT",
    "CAPTIONS_STATUS",
    "CONNECTION_CREATED",
    "CONNECTION_DESTROYED",
    "CONVERSATION_EVENT",
    "DELIVERY_RECEIPT",
    "DISPATCH_FINISHED",
    "DISPATCH_MESSAGE_STATUS",
    "ERROR_EVENT",
    "FALLBACK",
    "INBOUND_MESSAGE",
    "INBOUND_MESSAGE_V0_1",
    "INBOUND_SMS",
    "INPUT_EVENT",
    "MESSAGE_STATUS",
    "MESSAGE_STATUS_V0_1",
    "NOTIFICATION_EVENT",
    "RECORD_EVENT",
    "RENDER_STATUS",
    "REPORT_FINISHED",
    "SESSION_CREATED",
    "SESSION_DESTROYED",
    "SESSION_NOTIFICATION",
    "SILENT_AUTH_EVENT",
    "SIP_CALL_CREATED",
    "SIP_CALL_DESTROYED",
    "SIP_CALL_MUTE_FORCED",
    "SIP_CALL_UPDATED",
    "STREAM_CREATED",
    "STREAM_DESTROYED",
    "TRANSCRIPTION_EVENT",
    "TRANSFER_EVENT",
    "VERIFICATION_EVENT",
    "VERIFICATION_SUMMARY",
    "VOICE_EVENT",
    "Kind",
    "VoiceEvent",
]

E = TypeVar("E")
E_co = TypeVar("E_co", covariant=True)


class Kind(Generic[E_co]):
    """Says to type checkers what an event is, and holds nothing."""

    __slots__ = ()


VoiceEvent: TypeAlias = (
    "CallEvent | RecordEvent | TranscriptionEvent | InputEvent | TransferEvent | NotificationEvent | ErrorEvent"
)
"""Whatever the event address of a voice application gets; tell them apart by a key: `if "recording_url" in event`."""

ANSWER: Kind[AnswerRequest] = Kind()
"""A call has come in and wants its call flow. By GET unless set otherwise: use `parse_query`."""

FALLBACK: Kind[FallbackRequest] = Kind()
"""The same, after the answer address failed."""

VOICE_EVENT: Kind[VoiceEvent] = Kind()
"""Any event of a call: where one address gets them all."""

CALL_EVENT: Kind[CallEvent] = Kind()
"""A call has another status."""

RECORD_EVENT: Kind[RecordEvent] = Kind()
"""A recording is ready."""

TRANSCRIPTION_EVENT: Kind[TranscriptionEvent] = Kind()
"""A transcription is ready."""

INPUT_EVENT: Kind[InputEvent] = Kind()
"""Somebody pressed keys or spoke."""

TRANSFER_EVENT: Kind[TransferEvent] = Kind()
"""A leg has moved to another conversation."""

NOTIFICATION_EVENT: Kind[NotificationEvent] = Kind()
"""A `notify` action was reached."""

ERROR_EVENT: Kind[ErrorEvent] = Kind()
"""Something went wrong in a call."""

MESSAGE_STATUS: Kind[MessageStatus] = Kind()
"""A message of the Messages API has another status; tell the channels apart by `event["channel"]`."""

INBOUND_MESSAGE: Kind[InboundMessage] = Kind()
"""A message of any channel has come in."""

INBOUND_SMS: Kind[InboundSms] = Kind()
"""Somebody sent an SMS to a number whose messages the SMS API takes: for `parse_sms`."""

DELIVERY_RECEIPT: Kind[DeliveryReceipt] = Kind()
"""How far a message of the SMS API has come: for `parse_sms`."""

VERIFICATION_EVENT: Kind[VerificationEvent] = Kind()
"""A step of a verification (Verify v2) has another status."""

SILENT_AUTH_EVENT: Kind[SilentAuthEvent] = Kind()
"""Silent authentication has its address to open, or its outcome."""

VERIFICATION_SUMMARY: Kind[VerificationSummary] = Kind()
"""A verification has come to its end."""

MESSAGE_STATUS_V0_1: Kind[MessageStatusV01] = Kind()
"""Message status, in the older form (Messages)."""

INBOUND_MESSAGE_V0_1: Kind[InboundMessageV01] = Kind()
"""Inbound message, in the older form (Messages)."""

SESSION_CREATED: Kind[SessionEvent] = Kind()
"""A session has begun (Video)."""

SESSION_DESTROYED: Kind[SessionEvent] = Kind()
"""A session has ended (Video)."""

SESSION_NOTIFICATION: Kind[SessionEvent] = Kind()
"""A session needs attention (Video)."""

CONNECTION_CREATED: Kind[ConnectionEvent] = Kind()
"""A client has joined (Video)."""

CONNECTION_DESTROYED: Kind[ConnectionEvent] = Kind()
"""A client has left (Video)."""

STREAM_CREATED: Kind[StreamEvent] = Kind()
"""A stream has begun (Video)."""

STREAM_DESTROYED: Kind[StreamEvent] = Kind()
"""A stream has ended (Video)."""

ARCHIVE_STATUS: Kind[ArchiveEvent] = Kind()
"""An archive has changed (Video)."""

BROADCAST_STATUS: Kind[BroadcastEvent] = Kind()
"""A broadcast has changed (Video)."""

CAPTIONS_STATUS: Kind[CaptionsEvent] = Kind()
"""Captions have changed (Video)."""

RENDER_STATUS: Kind[RenderEvent] = Kind()
"""A rendered page has changed (Video)."""

SIP_CALL_CREATED: Kind[SipCallEvent] = Kind()
"""A phone call has begun (Video)."""

SIP_CALL_UPDATED: Kind[SipCallEvent] = Kind()
"""A phone call has changed (Video)."""

SIP_CALL_DESTROYED: Kind[SipCallEvent] = Kind()
"""A phone call has ended (Video)."""

SIP_CALL_MUTE_FORCED: Kind[SipCallEvent] = Kind()
"""A phone was muted (Video)."""

CONVERSATION_EVENT: Kind[ConversationEvent] = Kind()
"""Something has happened in a conversation (Conversation)."""

REPORT_FINISHED: Kind[Report] = Kind()
"""A report has ended (Reports)."""

DISPATCH_MESSAGE_STATUS: Kind[WorkflowMessageStatus] = Kind()
"""A message of a chain has another status (Dispatch)."""

DISPATCH_FINISHED: Kind[WorkflowReport] = Kind()
"""A chain has come to its end (Dispatch)."""

ADVANCED_INSIGHT_RESULT: Kind[AdvancedInsight] = Kind()
"""Outcome of an advanced lookup (Number Insight)."""
