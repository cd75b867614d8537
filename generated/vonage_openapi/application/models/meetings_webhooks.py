# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .meetings_webhook import MeetingsWebhook


@define(repr=False)
class MeetingsWebhooks(Model):
    """The webhooks of meetings. An update calls them by other names than everything else does.

    Attributes:
        recording_changed: Told about recordings.
        room_changed: Told about rooms.
        session_changed: Told about sessions.
        recording_url: In an update, `recording_changed`.
        rooms_url: In an update, `room_changed`.
        sessions_url: In an update, `session_changed`.
    """

    recording_changed: MeetingsWebhook | Unset = UNSET
    room_changed: MeetingsWebhook | Unset = UNSET
    session_changed: MeetingsWebhook | Unset = UNSET
    recording_url: MeetingsWebhook | Unset = UNSET
    rooms_url: MeetingsWebhook | Unset = UNSET
    sessions_url: MeetingsWebhook | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "recording_changed": "MeetingsWebhook",
        "room_changed": "MeetingsWebhook",
        "session_changed": "MeetingsWebhook",
        "recording_url": "MeetingsWebhook",
        "rooms_url": "MeetingsWebhook",
        "sessions_url": "MeetingsWebhook",
    }
