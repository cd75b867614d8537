"""The union of what a voice application's event address gets; loaded when something asks what it is."""

from __future__ import annotations

from typing import TypeAlias, Union

from vonage_openapi.voice import dicts

VoiceEvent: TypeAlias = Union[  # noqa: UP007 - a union that exists at run time, on Python 3.10 as well
    dicts.CallEvent,
    dicts.RecordEvent,
    dicts.TranscriptionEvent,
    dicts.InputEvent,
    dicts.TransferEvent,
    dicts.NotificationEvent,
    dicts.ErrorEvent,
]
"""Whatever the event address of a voice application gets; tell them apart by a key: `if "recording_url" in event`."""
