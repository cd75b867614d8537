# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SessionEvent(Model):
    """The start or end of a meeting.

    Attributes:
        event: What happened.
        session_id: The session.
        room_id: The room.
        started_at: When it began.
        ended_at: When it ended.
    """

    event: Literal["session:started", "session:ended"] | str | Unset = UNSET
    session_id: str | Unset = UNSET
    room_id: str | Unset = UNSET
    started_at: str | Unset = UNSET
    ended_at: str | Unset = UNSET
