# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import EventUrls


@define(repr=False)
class Transcription(Model):
    """Asks for a written record of what was said.

    Attributes:
        language: The language spoken in the recording as a BCP-47 tag.
        event_url: Where the finished transcript is announced.
        event_method: The HTTP method of that message.
        sentiment_analysis: Whether the mood of each speaker is judged as well.
    """

    language: str | Unset = UNSET
    event_url: EventUrls | Unset = UNSET
    event_method: Literal["GET", "POST"] | str | Unset = UNSET
    sentiment_analysis: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "event_url": "eventUrl",
        "event_method": "eventMethod",
        "sentiment_analysis": "sentimentAnalysis",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"event_url": "EventUrls"}
