# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""What a webhook is, for type checkers: `webhooks.parse(..., kind=events.MESSAGE_STATUS)` types an event.

    from vonage import webhooks
    from vonage.webhooks import events

    event = webhooks.parse(body, headers, secret=SIGNATURE_SECRET, kind=events.INBOUND_MESSAGE)
    if event["channel"] == "whatsapp":
        print(event["profile"]["name"])     # your editor knows which fields there are

A kind is read by type checkers alone. Nothing is checked or changed at run time, and no description is loaded: the
platform may send fields, channels and statuses that came after this release, and may leave fields out, so use
`event.get(...)` for what you can do without. For annotations of your own, the types are in `vonage.types`. A type of
your own makes a kind of your own: `MINE = Kind["MyEvent"]()`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_openapi.lazy import lazy_module

from vonage.webhooks._kind import Kind

if TYPE_CHECKING:
    from vonage_openapi.channel_manager import dicts as _channel_manager
    from vonage_openapi.conversations import dicts as _conversations
    from vonage_openapi.dispatch import dicts as _dispatch
    from vonage_openapi.meetings import dicts as _meetings
    from vonage_openapi.messages import dicts as _messages
    from vonage_openapi.number_insight import dicts as _number_insight
    from vonage_openapi.quality_on_demand import dicts as _quality_on_demand
    from vonage_openapi.reports import dicts as _reports
    from vonage_openapi.sms import dicts as _sms
    from vonage_openapi.vbc_integration import dicts as _vbc_integration
    from vonage_openapi.verify2 import dicts as _verify2
    from vonage_openapi.video import dicts as _video
    from vonage_openapi.voice import dicts as _voice
    from vonage_openapi.voice2 import dicts as _voice2

    from vonage.webhooks import _unions
    from vonage.webhooks._unions import VoiceEvent as VoiceEvent
else:
    _channel_manager = lazy_module("vonage_openapi.channel_manager.dicts")
    _conversations = lazy_module("vonage_openapi.conversations.dicts")
    _dispatch = lazy_module("vonage_openapi.dispatch.dicts")
    _meetings = lazy_module("vonage_openapi.meetings.dicts")
    _messages = lazy_module("vonage_openapi.messages.dicts")
    _number_insight = lazy_module("vonage_openapi.number_insight.dicts")
    _quality_on_demand = lazy_module("vonage_openapi.quality_on_demand.dicts")
    _reports = lazy_module("vonage_openapi.reports.dicts")
    _sms = lazy_module("vonage_openapi.sms.dicts")
    _vbc_integration = lazy_module("vonage_openapi.vbc_integration.dicts")
    _verify2 = lazy_module("vonage_openapi.verify2.dicts")
    _video = lazy_module("vonage_openapi.video.dicts")
    _voice = lazy_module("vonage_openapi.voice.dicts")
    _voice2 = lazy_module("vonage_openapi.voice2.dicts")
    _unions = lazy_module("vonage.webhooks._unions")

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
    "IP_CALL_PLACED",
    "MESSAGE_STATUS",
    "MESSAGE_STATUS_V0_1",
    "NOTIFICATION_EVENT",
    "PARTICIPANT_EVENT",
    "QOD_SESSION_UPDATE",
    "RECORDING_EVENT",
    "RECORD_EVENT",
    "RENDER_STATUS",
    "REPORT_FINISHED",
    "ROOM_EXPIRED",
    "SESSION_CREATED",
    "SESSION_DESTROYED",
    "SESSION_EVENT",
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
    "VBC_CALL_EVENT",
    "VERIFICATION_EVENT",
    "VERIFICATION_SUMMARY",
    "VOICE_EVENT",
    "WHATSAPP_NOTIFICATION",
    "Kind",
    "VoiceEvent",
]

VOICE_EVENT: Kind[_unions.VoiceEvent] = Kind()
"""Any of these, where one address gets them all; a key tells them apart: call_event, record_event, transcription_event,
input_event, transfer_event, notification_event, error_event."""

ADVANCED_INSIGHT_RESULT: Kind[_number_insight.AdvancedInsight] = Kind()
"""Outcome of an advanced lookup (Number Insight).

Sent to `callback` of a lookup, in the shape of the direct answer but without `real_time_data`.
"""

ANSWER: Kind[_voice.AnswerRequest] = Kind()
"""A call needs its NCCO (Voice).

Asks what to do with a call that came in or that was answered. Sent to `answer_url`, as GET with these members in the
query unless POST is set. SIP headers that start with X- come along, each as SipHeader_ and its name.
"""

ARCHIVE_STATUS: Kind[_video.ArchiveEvent] = Kind()
"""An archive has changed (Video).

Sent each time an archive has another status.
"""

BROADCAST_STATUS: Kind[_video.BroadcastEvent] = Kind()
"""A broadcast has changed (Video).

Sent each time a broadcast has another status.
"""

CALL_EVENT: Kind[_voice.CallEvent] = Kind()
"""The state of a call changed (Voice).

Sent to `event_url`, as POST unless GET is set. The answer to a machine event, or to one of a synchronous connect
action, may be an NCCO.
"""

CAPTIONS_STATUS: Kind[_video.CaptionsEvent] = Kind()
"""Captions have changed (Video).

Sent to `statusCallbackUrl`, or to the address set on the application, when captions have another status.
"""

CONNECTION_CREATED: Kind[_video.ConnectionEvent] = Kind()
"""A client has joined (Video).

Sent when a client connects to a session.
"""

CONNECTION_DESTROYED: Kind[_video.ConnectionEvent] = Kind()
"""A client has left (Video).

Sent when a client is no longer connected to a session.
"""

CONVERSATION_EVENT: Kind[_conversations.ConversationEvent] = Kind()
"""Something has happened in a conversation (Conversation).

Sent to `callback` of the conversation, and to `event_url` of the application's rtc capability, signed.
"""

DELIVERY_RECEIPT: Kind[_sms.DeliveryReceipt] = Kind()
"""Delivery receipt (SMS).

Tells how far a message has come. Sent to `callback` of the message or to the account's receipt address, as JSON, form
or query according to the account's settings. Every value is a string.
"""

DISPATCH_FINISHED: Kind[_dispatch.WorkflowReport] = Kind()
"""A chain has come to its end (Dispatch).

Sent when a message has reached its status in time, or the last one has ended.
"""

DISPATCH_MESSAGE_STATUS: Kind[_dispatch.WorkflowMessageStatus] = Kind()
"""A message of a chain has another status (Dispatch).

Sent to the status address of the application for each message of a chain.
"""

ERROR_EVENT: Kind[_voice.ErrorEvent] = Kind()
"""Something in a call went wrong (Voice)."""

FALLBACK: Kind[_voice.FallbackRequest] = Kind()
"""Another webhook failed (Voice).

Asks for an NCCO once more after the answer or event webhook failed. Has the members of that webhook and the two below.
"""

INBOUND_MESSAGE: Kind[_messages.InboundMessage] = Kind()
"""Inbound message (Messages).

A message that somebody sent to one of your numbers, pages or senders. `channel` and, on all channels but SMS,
`message_type` decide what else is in it. Attachments on the platform's own hosts need a token to be fetched.
"""

INBOUND_MESSAGE_V0_1: Kind[_messages.InboundMessageV01] = Kind()
"""Inbound message, in the older form (Messages).

The same as `inbound_message` for applications that ask for webhooks of version v0.1.
"""

INBOUND_SMS: Kind[_sms.InboundSms] = Kind()
"""Inbound SMS (SMS).

A message that somebody sent to one of your numbers. Without an answer in the 200s it is sent again, for up to a day.
"""

INPUT_EVENT: Kind[_voice.InputEvent] = Kind()
"""Somebody pressed keys or spoke (Voice).

The answer may be an NCCO that replaces the current one. With asynchronous input each key comes alone.
"""

IP_CALL_PLACED: Kind[_voice2.IpCallPlaced] = Kind()
"""A leg of a call was made (Voice, version 2).

Sent to `event_url` each time a leg is made.
"""

MESSAGE_STATUS: Kind[_messages.MessageStatus] = Kind()
"""Message status (Messages).

Tells how far a message has come. Sent to `webhook_url` of the message, or to the status address of the application or
account, with a signed token in the Authorization header.
"""

MESSAGE_STATUS_V0_1: Kind[_messages.MessageStatusV01] = Kind()
"""Message status, in the older form (Messages).

The same as `message_status` for applications and messages that ask for webhooks of version v0.1.
"""

NOTIFICATION_EVENT: Kind[_voice.NotificationEvent] = Kind()
"""A notify action was reached (Voice).

The answer may be an NCCO that replaces the current one.
"""

PARTICIPANT_EVENT: Kind[_meetings.ParticipantEvent] = Kind()
"""Somebody came or went (Meetings).

Tells who joined or left a meeting.
"""

QOD_SESSION_UPDATE: Kind[_quality_on_demand.QodSession] = Kind()
"""Something has become of a session (Quality on Demand).

Sent when the network accepts a session or refuses it, and when it ends. Each channel has all states it was in, one
after another.
"""

RECORD_EVENT: Kind[_voice.RecordEvent] = Kind()
"""A recording is ready (Voice)."""

RECORDING_EVENT: Kind[_meetings.RecordingEvent] = Kind()
"""A recording began, ended or is there (Meetings).

Tells how a recording goes on.
"""

RENDER_STATUS: Kind[_video.RenderEvent] = Kind()
"""A rendered page has changed (Video).

Sent each time an experience composer has another status.
"""

REPORT_FINISHED: Kind[_reports.Report] = Kind()
"""A report has ended (Reports).

Sent to `callback_url` when a report is ready, has failed or was ended.
"""

ROOM_EXPIRED: Kind[_meetings.RoomExpired] = Kind()
"""A room expired (Meetings).

No more meetings can be held in it.
"""

SESSION_CREATED: Kind[_video.SessionEvent] = Kind()
"""A session has begun (Video).

Sent when the first client joins a session, to the address set on the application.
"""

SESSION_DESTROYED: Kind[_video.SessionEvent] = Kind()
"""A session has ended (Video).

Sent when the last client has left a session.
"""

SESSION_EVENT: Kind[_meetings.SessionEvent] = Kind()
"""A meeting began or ended (Meetings).

Tells of the first and the last moment of a meeting.
"""

SESSION_NOTIFICATION: Kind[_video.SessionEvent] = Kind()
"""A session needs attention (Video).

Sent when the server of a session is about to be exchanged.
"""

SILENT_AUTH_EVENT: Kind[_verify2.SilentAuthEvent] = Kind()
"""Silent authentication has moved on (Verify v2).

Sent to `status_url` when the handset has something to do and when the outcome is known.
"""

SIP_CALL_CREATED: Kind[_video.SipCallEvent] = Kind()
"""A phone call has begun (Video).

Sent when a phone is called into a session.
"""

SIP_CALL_DESTROYED: Kind[_video.SipCallEvent] = Kind()
"""A phone call has ended (Video).

Sent when a phone is no longer in a session.
"""

SIP_CALL_MUTE_FORCED: Kind[_video.SipCallEvent] = Kind()
"""A phone was muted (Video).

Sent when a moderator has muted a phone in a session.
"""

SIP_CALL_UPDATED: Kind[_video.SipCallEvent] = Kind()
"""A phone call has changed (Video).

Sent when something about a phone in a session is different.
"""

STREAM_CREATED: Kind[_video.StreamEvent] = Kind()
"""A stream has begun (Video).

Sent when a client starts to publish a stream.
"""

STREAM_DESTROYED: Kind[_video.StreamEvent] = Kind()
"""A stream has ended (Video).

Sent when a client no longer publishes a stream.
"""

TRANSCRIPTION_EVENT: Kind[_voice.TranscriptionEvent] = Kind()
"""A transcript is ready (Voice)."""

TRANSFER_EVENT: Kind[_voice.TransferEvent] = Kind()
"""A leg moved to another conversation (Voice)."""

VBC_CALL_EVENT: Kind[_vbc_integration.VisCallNotification] = Kind()
"""A call of Vonage Business Communications has changed (VBC Integration Suite).

Sent to the address of each webhook when a call of its person gets another state. `metadata` is there with the policy
BODY; with HEADER it comes as X-VON-Signature, X-VON-Webhook-Id, X-VON-Delivery-Id and X-VON-Attempt. The signature is
the HMAC-SHA256 of the event with the signing key, in hexadecimal digits, where the event is JSON without spaces and
with its members in alphabetical order.
"""

VERIFICATION_EVENT: Kind[_verify2.VerificationEvent] = Kind()
"""A step has ended (Verify v2).

Sent to `status_url` of the application's verify capability, signed, each time a step ends.
"""

VERIFICATION_SUMMARY: Kind[_verify2.VerificationSummary] = Kind()
"""A verification has ended (Verify v2).

Sent to `status_url` once the whole workflow is over.
"""

WHATSAPP_NOTIFICATION: Kind[_channel_manager.WhatsAppNotification] = Kind()
"""WhatsApp has decided something (Channel Manager).

Sent to subscribers when an account, a number or a template has changed, such as a template that was rejected. What else
stands in it depends on `notification_type`.
"""


if not TYPE_CHECKING:

    def __getattr__(name):
        if name in __all__:  # a union of dictionary types, which nobody has to load for a kind
            return getattr(_unions, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*__all__, *globals()})
