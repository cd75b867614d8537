# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RoomExpired(Model):
    """A room that expired.

    Attributes:
        event: What happened.
        room_id: The room.
        room_type: How long it lasted.
        expires_at: When it closed (ISO 8601).
        created_at: When it was made (ISO 8601).
    """

    event: Literal["room:expired"] | str | Unset = UNSET
    room_id: str | Unset = UNSET
    room_type: Literal["instant", "long_term"] | str | Unset = UNSET
    expires_at: str | Unset = UNSET
    created_at: str | Unset = UNSET
