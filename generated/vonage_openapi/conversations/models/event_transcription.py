# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class EventTranscription(Model):
    """How a recording is transcribed.

    Attributes:
        language: The language that is spoken.
        sentiment_analysis: Whether moods are told.
    """

    language: str | Unset = UNSET
    sentiment_analysis: bool | Unset = UNSET
