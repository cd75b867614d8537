# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .recording_transcription import RecordingTranscription


@define(repr=False)
class Recording(Model):
    """What is recorded, and how.

    Attributes:
        action: Begin or end.
        event_url: Who is told when it is ready, a list of one.
        event_method: How.
        split: Whether sides have channels of their own.
        format_: How it is coded.
        retention_ttl: For how many days it is kept.
        timeout: Ends after this many seconds.
        transcription: How it is transcribed.
    """

    action: Literal["start", "stop"] | str
    event_url: list[str] | Unset = UNSET
    event_method: str | Unset = UNSET
    split: str | Unset = UNSET
    format_: Literal["mp3", "wav", "vorbis"] | str | Unset = UNSET
    retention_ttl: int | Unset = UNSET
    timeout: int | Unset = UNSET
    transcription: RecordingTranscription | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"format_": "format"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"transcription": "RecordingTranscription"}
