# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ErrorEvent(Model):
    """An error in a call.

    Attributes:
        reason: What went wrong.
        conversation_uuid: The conversation it happened in.
        timestamp: When this was sent.
    """

    reason: str
    conversation_uuid: str | Unset = UNSET
    timestamp: str | Unset = UNSET
