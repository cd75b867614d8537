# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import EventUrls
    from .transcription import Transcription


@define(repr=False)
class RecordAction(Model):
    """Records the call while later actions run.

    Attributes:
        action: Always `record`.
        format_: The file type. Left out it is mp3, or wav with more than two channels.
        split: Gives each speaker a channel of the file.
        channels: How many channels the file has; needs `split`. Surplus speakers share the last one.
        end_on_silence: Stop after this many silent seconds.
        end_on_key: Stop at this key, a digit, * or #.
        time_out: The longest recording in seconds.
        beep_start: Whether a beep announces the recording.
        event_url: Where the finished recording is announced.
        event_method: The HTTP method of that message.
        transcription: Have the recording written down.
    """

    action: Literal["record"]
    format_: Literal["mp3", "wav", "ogg"] | str | Unset = UNSET
    split: Literal["conversation"] | str | Unset = UNSET
    channels: int | Unset = UNSET
    end_on_silence: float | Unset = UNSET
    end_on_key: str | Unset = UNSET
    time_out: float | Unset = UNSET
    beep_start: bool | Unset = UNSET
    event_url: EventUrls | Unset = UNSET
    event_method: Literal["GET", "POST"] | str | Unset = UNSET
    transcription: Transcription | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "format_": "format",
        "end_on_silence": "endOnSilence",
        "end_on_key": "endOnKey",
        "time_out": "timeOut",
        "beep_start": "beepStart",
        "event_url": "eventUrl",
        "event_method": "eventMethod",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"event_url": "EventUrls", "transcription": "Transcription"}
