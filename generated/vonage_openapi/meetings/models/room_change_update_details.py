# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .join_options import JoinOptions
    from .room_callbacks import RoomCallbacks
    from .room_features import RoomFeatures


@define(repr=False)
class RoomChangeUpdateDetails(Model):
    """The settings to change.

    Attributes:
        expires_at: When it is to close (ISO 8601).
        expire_after_use: Whether it is to close with its first meeting.
        theme_id: The theme that it is to have.
        join_approval_level: Who lets people in.
        initial_join_options: How people come in.
        callback_urls: Webhooks of this room.
        available_features: What people are to find in the room.
    """

    expires_at: str | Unset = UNSET
    expire_after_use: bool | Unset = UNSET
    theme_id: str | Unset = UNSET
    join_approval_level: Literal["none", "after_owner_only", "explicit_approval"] | str | Unset = UNSET
    initial_join_options: JoinOptions | Unset = UNSET
    callback_urls: RoomCallbacks | Unset = UNSET
    available_features: RoomFeatures | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "initial_join_options": "JoinOptions",
        "callback_urls": "RoomCallbacks",
        "available_features": "RoomFeatures",
    }
