# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TranscriptWord(Model):
    """One word.

    Attributes:
        word: The word.
        start_time: Where in the recording it begins.
        end_time: Where in the recording it ends.
        confidence: How sure it is, 0 to 1.
    """

    word: str | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: float | Unset = UNSET
    confidence: float | Unset = UNSET
