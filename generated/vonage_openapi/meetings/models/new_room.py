# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .join_options import JoinOptions
    from .recording_options import RecordingOptions
    from .room_callbacks import RoomCallbacks
    from .room_features import RoomFeatures
    from .room_interface import RoomInterface


@define(repr=False)
class NewRoom(Model):
    """What a room is made with.

    Attributes:
        display_name: What to call it, up to 200 characters.
        metadata: A text of your own that comes back in webhooks, up to 500 characters.
        type_: How long it is to last.
        expires_at: When a long-term room is to close (ISO 8601), at least ten minutes ahead; an instant room has none.
        recording_options: How meetings are to be recorded.
        expire_after_use: Whether a long-term room is to close with its first meeting.
        theme_id: The theme that it is to have.
        join_approval_level: Who lets people in.
        initial_join_options: How people come in.
        callback_urls: Webhooks of this room in place of the application's.
        available_features: What people are to find in the room.
        ui_settings: How the room is to look.
    """

    display_name: str
    metadata: str | Unset = UNSET
    type_: Literal["instant", "long_term"] | str | Unset = UNSET
    expires_at: str | Unset = UNSET
    recording_options: RecordingOptions | Unset = UNSET
    expire_after_use: bool | Unset = UNSET
    theme_id: str | Unset = UNSET
    join_approval_level: Literal["none", "after_owner_only", "explicit_approval"] | str | Unset = UNSET
    initial_join_options: JoinOptions | Unset = UNSET
    callback_urls: RoomCallbacks | Unset = UNSET
    available_features: RoomFeatures | Unset = UNSET
    ui_settings: RoomInterface | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "recording_options": "RecordingOptions",
        "initial_join_options": "JoinOptions",
        "callback_urls": "RoomCallbacks",
        "available_features": "RoomFeatures",
        "ui_settings": "RoomInterface",
    }
