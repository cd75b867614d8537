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
class ConversationAction(Model):
    """Puts the caller into a named conference, which is made on first use.

    Attributes:
        action: Always `conversation`.
        name: The name of the conference, unique within the application.
        music_on_hold_url: The mp3 that plays until the conference starts, best as a list of one address.
        start_on_enter: Whether the conference starts when this caller comes in.
        end_on_exit: Whether it ends for all when this caller leaves.
        record: Whether the conference is recorded.
        can_speak: The legs that hear this caller. Left out all do; an empty list means none. Not with `mute` `true`.
        can_hear: The legs that this caller hears. Left out it is all; an empty list means none.
        mute: Whether this caller comes in silenced; `true` does not go with `canSpeak`.
        transcription: Have the conference written down.
        event_url: Where events of the conference go.
        event_method: The HTTP method of these events.
    """

    action: Literal["conversation"]
    name: str
    music_on_hold_url: EventUrls | Unset = UNSET
    start_on_enter: bool | Unset = UNSET
    end_on_exit: bool | Unset = UNSET
    record: bool | Unset = UNSET
    can_speak: list[str] | Unset = UNSET
    can_hear: list[str] | Unset = UNSET
    mute: bool | Unset = UNSET
    transcription: Transcription | Unset = UNSET
    event_url: EventUrls | Unset = UNSET
    event_method: Literal["GET", "POST"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "music_on_hold_url": "musicOnHoldUrl",
        "start_on_enter": "startOnEnter",
        "end_on_exit": "endOnExit",
        "can_speak": "canSpeak",
        "can_hear": "canHear",
        "event_url": "eventUrl",
        "event_method": "eventMethod",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "music_on_hold_url": "EventUrls",
        "transcription": "Transcription",
        "event_url": "EventUrls",
    }
