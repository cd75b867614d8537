# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RoomCallbacks(Model):
    """Webhooks of a room.

    Attributes:
        rooms_callback_url: For events of the room itself.
        sessions_callback_url: For events of its meetings.
        recordings_callback_url: For events of its recordings.
    """

    rooms_callback_url: str | Unset = UNSET
    sessions_callback_url: str | Unset = UNSET
    recordings_callback_url: str | Unset = UNSET
