# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""How to tell webhooks: a name, members that it has, members that it lacks, and values of members."""

from typing import Final

MARKS: Final[tuple[tuple[str, frozenset[str], frozenset[str], dict[str, str]], ...]] = (
    ("advanced_insight_result", frozenset(["international_format_number"]), frozenset([]), {}),
    ("session_created", frozenset([]), frozenset([]), {"event": "sessionCreated"}),
    ("session_destroyed", frozenset([]), frozenset([]), {"event": "sessionDestroyed"}),
    ("session_notification", frozenset([]), frozenset([]), {"event": "sessionNotification"}),
    ("connection_created", frozenset([]), frozenset([]), {"event": "connectionCreated"}),
    ("connection_destroyed", frozenset([]), frozenset([]), {"event": "connectionDestroyed"}),
    ("stream_created", frozenset([]), frozenset([]), {"event": "streamCreated"}),
    ("stream_destroyed", frozenset([]), frozenset([]), {"event": "streamDestroyed"}),
    ("archive_status", frozenset([]), frozenset([]), {"event": "archive"}),
    ("broadcast_status", frozenset([]), frozenset([]), {"event": "broadcast"}),
    ("captions_status", frozenset(["captionId"]), frozenset([]), {}),
    ("render_status", frozenset([]), frozenset([]), {"event": "render"}),
    ("sip_call_created", frozenset([]), frozenset([]), {"event": "callCreated"}),
    ("sip_call_updated", frozenset([]), frozenset([]), {"event": "callUpdated"}),
    ("sip_call_destroyed", frozenset([]), frozenset([]), {"event": "callDestroyed"}),
    ("sip_call_mute_forced", frozenset([]), frozenset([]), {"event": "callMuteForced"}),
    ("fallback", frozenset(["original_request"]), frozenset([]), {}),
    ("record_event", frozenset(["recording_url"]), frozenset(["transcription_url"]), {}),
    ("transcription_event", frozenset(["transcription_url"]), frozenset([]), {}),
    ("transfer_event", frozenset(["conversation_uuid_from"]), frozenset([]), {}),
    ("whatsapp_notification", frozenset(["notification_id", "whatsapp"]), frozenset([]), {}),
    ("conversation_event", frozenset(["conversation_id", "type"]), frozenset([]), {}),
    (
        "dispatch_message_status",
        frozenset(["_links", "message_uuid", "status"]),
        frozenset(["channel", "dispatch_uuid"]),
        {},
    ),
    ("dispatch_finished", frozenset(["dispatch_uuid", "status"]), frozenset([]), {}),
    ("message_status", frozenset(["channel", "message_uuid", "status"]), frozenset([]), {}),
    ("inbound_message", frozenset(["channel", "message_uuid"]), frozenset(["status"]), {}),
    (
        "message_status_v0_1",
        frozenset(["message_uuid", "status"]),
        frozenset(["_links", "channel", "dispatch_uuid"]),
        {},
    ),
    ("inbound_message_v0_1", frozenset(["message", "message_uuid"]), frozenset(["channel"]), {}),
    ("qod_session_update", frozenset(["channels", "id", "msisdn"]), frozenset([]), {}),
    ("report_finished", frozenset(["request_id", "request_status"]), frozenset([]), {}),
    ("delivery_receipt", frozenset(["messageId", "status"]), frozenset([]), {}),
    ("inbound_sms", frozenset(["messageId", "msisdn"]), frozenset(["status"]), {}),
    ("vbc_call_event", frozenset(["event", "metadata"]), frozenset([]), {}),
    ("verification_event", frozenset(["channel", "request_id", "status"]), frozenset(["action", "workflow"]), {}),
    ("silent_auth_event", frozenset(["action", "request_id"]), frozenset([]), {}),
    ("verification_summary", frozenset(["request_id", "workflow"]), frozenset(["action"]), {}),
    ("answer", frozenset(["conversation_uuid", "endpoint_type"]), frozenset(["reason", "status"]), {}),
    (
        "answer",
        frozenset(["conversation_uuid", "from", "to"]),
        frozenset(["dtmf", "payload", "reason", "speech", "status"]),
        {},
    ),
    ("call_event", frozenset(["conversation_uuid", "status"]), frozenset([]), {}),
    ("input_event", frozenset(["conversation_uuid", "dtmf"]), frozenset([]), {}),
    ("input_event", frozenset(["conversation_uuid", "speech"]), frozenset([]), {}),
    ("notification_event", frozenset(["conversation_uuid", "payload"]), frozenset([]), {}),
    ("error_event", frozenset(["conversation_uuid", "reason"]), frozenset(["status"]), {}),
)

"""The webhooks of a kind that several share."""
SHARED: Final[dict[str, list[str]]] = {
    "voice_event": [
        "call_event",
        "record_event",
        "transcription_event",
        "input_event",
        "transfer_event",
        "notification_event",
        "error_event",
    ]
}
