# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .transcript_channel import TranscriptChannel


@define(repr=False)
class Transcript(Model):
    """What was said in a recording.

    Attributes:
        ver: The version of this format.
        request_id: Identifies the transcription.
        channels: One entry for each channel of the recording.
    """

    ver: str | Unset = UNSET
    request_id: str | Unset = UNSET
    channels: list[TranscriptChannel] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"channels": ["TranscriptChannel"]}
