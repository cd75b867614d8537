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
    from .room_links import RoomLinks


@define(repr=False)
class Room(Model):
    """A meeting room.

    Attributes:
        id: Identifies the room.
        display_name: What it is called.
        metadata: A text of your own.
        type_: How long it lasts.
        recording_options: How meetings are recorded.
        meeting_code: Digits that lead into the room.
        is_available: Whether meetings can be held in it.
        theme_id: Its theme.
        created_at: When it was made (ISO 8601).
        expires_at: When it closes (ISO 8601).
        expire_after_use: Whether a long-term room closes with its first meeting.
        join_approval_level: Who lets people in.
        initial_join_options: How people come in.
        callback_urls: Webhooks of this room.
        available_features: What people find in the room.
        ui_settings: How the room looks.
        links: Links into the room.
    """

    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    metadata: str | None | Unset = UNSET
    type_: Literal["instant", "long_term"] | str | Unset = UNSET
    recording_options: RecordingOptions | Unset = UNSET
    meeting_code: str | Unset = UNSET
    is_available: bool | Unset = UNSET
    theme_id: str | None | Unset = UNSET
    created_at: str | Unset = UNSET
    expires_at: str | None | Unset = UNSET
    expire_after_use: bool | Unset = UNSET
    join_approval_level: Literal["none", "after_owner_only", "explicit_approval"] | str | Unset = UNSET
    initial_join_options: JoinOptions | Unset = UNSET
    callback_urls: RoomCallbacks | Unset = UNSET
    available_features: RoomFeatures | Unset = UNSET
    ui_settings: RoomInterface | Unset = UNSET
    links: RoomLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "recording_options": "RecordingOptions",
        "initial_join_options": "JoinOptions",
        "callback_urls": "RoomCallbacks",
        "available_features": "RoomFeatures",
        "ui_settings": "RoomInterface",
        "links": "RoomLinks",
    }
