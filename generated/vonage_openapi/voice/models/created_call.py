# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class CreatedCall(Model):
    """A call that is being made.

    Attributes:
        uuid: Identifies the leg.
        status: How far a call has come.
        direction: Whether the call comes from the platform or reached it.
        conversation_uuid: The conversation that the leg is in.
    """

    uuid: str
    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "completed",
            "machine",
            "busy",
            "unanswered",
            "timeout",
            "rejected",
            "failed",
            "cancelled",
        ]
        | str
    )
    direction: Literal["outbound", "inbound"] | str
    conversation_uuid: str
