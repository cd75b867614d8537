# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""What events of a kind that several webhooks share are; loaded when something asks."""

from __future__ import annotations

from typing import TypeAlias, Union

from vonage_openapi.voice import dicts as _voice

VoiceEvent: TypeAlias = Union[  # noqa: UP007 - it exists at run time, on 3.10 as well
    _voice.CallEvent,
    _voice.RecordEvent,
    _voice.TranscriptionEvent,
    _voice.InputEvent,
    _voice.TransferEvent,
    _voice.NotificationEvent,
    _voice.ErrorEvent,
]
"""Any of these, where one address gets them all; a key tells them apart: call_event, record_event, transcription_event,
input_event, transfer_event, notification_event, error_event."""
