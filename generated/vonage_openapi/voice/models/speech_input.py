# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .speech_result import SpeechResult


@define(repr=False)
class SpeechInput(Model):
    """Speech that was recognised.

    Attributes:
        timeout_reason: What ended the input.
        results: What may have been said, the likeliest first.
        error: Why nothing was recognised.
        recording_url: Where the sound is, when it was to be kept.
    """

    timeout_reason: Literal["end_on_silence_timeout", "max_duration", "start_timeout"] | str | Unset = UNSET
    results: list[SpeechResult] | Unset = UNSET
    error: str | Unset = UNSET
    recording_url: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"results": ["SpeechResult"]}
