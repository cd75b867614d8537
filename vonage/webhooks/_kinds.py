"""Which webhook an event is, by what is in it; the names are those of the descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

VOICE = frozenset({
    "call_event", "record_event", "transcription_event", "input_event", "transfer_event", "notification_event",
    "error_event",
})  # fmt: skip
"""Whatever the event address of a voice application gets."""
_MARKS: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = tuple(
    (name, frozenset(has.split()), frozenset(lacks.split()))
    for name, has, lacks in (
        ("delivery_receipt", "messageId status", ""),
        ("inbound_sms", "messageId msisdn", "status"),
        ("transcription_event", "transcription_url", ""),
        ("record_event", "recording_url", ""),
        ("transfer_event", "conversation_uuid_from", ""),
        ("input_event", "dtmf conversation_uuid", ""),
        ("input_event", "speech conversation_uuid", ""),
        ("notification_event", "payload conversation_uuid", ""),
        ("fallback", "original_request", ""),
        ("call_event", "conversation_uuid status", ""),
        ("answer", "conversation_uuid endpoint_type", ""),
        ("answer", "conversation_uuid from to", "status"),
        ("error_event", "conversation_uuid reason", ""),
        ("silent_auth_event", "request_id action", ""),
        ("verification_summary", "request_id workflow", ""),
        ("verification_event", "request_id status channel", ""),
        ("report_finished", "request_id request_status", ""),
        ("conversation_event", "conversation_id type", ""),
        ("inbound_message_v0_1", "message_uuid message", "channel"),
        ("message_status", "message_uuid channel status", ""),
        ("dispatch_message_status", "message_uuid status _links", "channel dispatch_uuid"),
        ("message_status_v0_1", "message_uuid status", "channel dispatch_uuid"),
        ("inbound_message", "message_uuid channel", "status"),
        ("dispatch_finished", "dispatch_uuid status", ""),
        ("archive_status", "event sessionId applicationId outputMode", ""),
        ("captions_status", "captionId", ""),
        ("advanced_insight_result", "international_format_number", ""),
    )
)
"""A name, the members that such an event has, and those that it has not; the first that fits counts."""
_VIDEO = {
    "archive": "archive_status", "broadcast": "broadcast_status", "render": "render_status",
    "sessionCreated": "session_created", "sessionDestroyed": "session_destroyed",
    "sessionNotification": "session_notification", "connectionCreated": "connection_created",
    "connectionDestroyed": "connection_destroyed", "streamCreated": "stream_created",
    "streamDestroyed": "stream_destroyed", "callCreated": "sip_call_created", "callUpdated": "sip_call_updated",
    "callDestroyed": "sip_call_destroyed", "callMuteForced": "sip_call_mute_forced",
}  # fmt: skip
"""By the member `event` of a Video webhook."""


def kind_of(event: Mapping[str, Any]) -> str | None:
    """The name of the webhook that an event is; None if it is not known here."""
    said = event.get("event")
    if isinstance(said, str) and said in _VIDEO and ("sessionId" in event or "applicationId" in event):
        return _VIDEO[said]
    members = event.keys()
    return next((name for name, has, lacks in _MARKS if has <= members and not lacks & members), None)


def known_names() -> set[str]:
    """All names that `kind_of` can give."""
    return {name for name, _, _ in _MARKS} | set(_VIDEO.values())
