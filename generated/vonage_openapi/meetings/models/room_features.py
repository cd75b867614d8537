# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RoomFeatures(Model):
    """What people find in a room.

    Attributes:
        is_recording_available: Whether it can be recorded.
        is_chat_available: Whether there is a chat.
        is_whiteboard_available: Whether there is a whiteboard.
        is_locale_switcher_available: Whether people can choose the language.
        is_captions_available: Whether there are captions.
    """

    is_recording_available: bool | Unset = UNSET
    is_chat_available: bool | Unset = UNSET
    is_whiteboard_available: bool | Unset = UNSET
    is_locale_switcher_available: bool | Unset = UNSET
    is_captions_available: bool | Unset = UNSET
