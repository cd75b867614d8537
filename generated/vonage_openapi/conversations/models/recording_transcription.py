# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RecordingTranscription(Model):
    """How it is transcribed.

    Attributes:
        language: The language that is spoken.
        sentiment_analysis: Whether moods are told.
        event_url: Who is told when the transcript is ready, a list of one.
        event_method: How.
    """

    language: str | Unset = UNSET
    sentiment_analysis: bool | Unset = UNSET
    event_url: list[str] | Unset = UNSET
    event_method: Literal["GET", "POST"] | str | Unset = UNSET
