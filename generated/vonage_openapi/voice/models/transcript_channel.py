# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .transcript_sentence import TranscriptSentence


@define(repr=False)
class TranscriptChannel(Model):
    """What was said in one channel.

    Attributes:
        transcript: The sentences in order.
        duration: The length of the channel.
    """

    transcript: list[TranscriptSentence] | Unset = UNSET
    duration: float | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"transcript": ["TranscriptSentence"]}
