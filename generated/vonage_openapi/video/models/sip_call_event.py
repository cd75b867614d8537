# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SipCallEvent(Model):
    """What happened to a phone in a session.

    Attributes:
        event: What happened: `callCreated`, `callUpdated`, `callDestroyed` and the like.
        id: The call.
        connection_id: The phone as a client of the session.
        session_id: The session.
        timestamp: When, in milliseconds since 1970.
    """

    event: str | Unset = UNSET
    id: str | Unset = UNSET
    connection_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    timestamp: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"connection_id": "connectionId", "session_id": "sessionId"}
