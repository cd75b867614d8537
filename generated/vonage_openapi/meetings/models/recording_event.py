# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RecordingEvent(Model):
    """News of a recording; when it is over, the times and the length are known.

    Attributes:
        event: What happened.
        recording_id: The recording.
        session_id: The session.
        room_id: The room.
        started_at: When it began.
        ended_at: When it ended.
        duration: Its length in seconds.
        url: Where the file is.
    """

    event: Literal["recording:started", "recording:ended", "recording:uploaded"] | str | Unset = UNSET
    recording_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    room_id: str | Unset = UNSET
    started_at: str | Unset = UNSET
    ended_at: str | Unset = UNSET
    duration: float | Unset = UNSET
    url: str | Unset = UNSET
