# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ParticipantEvent(Model):
    """Somebody who came or went.

    Attributes:
        event: What happened.
        participant_id: Who it was.
        session_id: The session.
        room_id: The room.
        name: Their name.
        type_: The kind of participant.
        is_host: Whether it is the host.
    """

    event: Literal["session:participant:joined", "session:participant:left"] | str | Unset = UNSET
    participant_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    room_id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    is_host: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
