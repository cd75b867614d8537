# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .transcript_word import TranscriptWord


@define(repr=False)
class TranscriptSentence(Model):
    """One sentence.

    Attributes:
        sentence: The sentence with capitals and punctuation.
        raw_sentence: The bare words.
        duration: The length of the sentence.
        timestamp: Where in the recording it begins.
        words: The words in order.
    """

    sentence: str | Unset = UNSET
    raw_sentence: str | Unset = UNSET
    duration: float | Unset = UNSET
    timestamp: float | Unset = UNSET
    words: list[TranscriptWord] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"words": ["TranscriptWord"]}
