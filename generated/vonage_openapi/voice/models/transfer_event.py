# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TransferEvent(Model):
    """A leg that moved.

    Attributes:
        conversation_uuid_from: The conversation it left.
        conversation_uuid_to: The conversation it is in now.
        uuid: The leg.
        timestamp: When this was sent.
    """

    conversation_uuid_from: str
    conversation_uuid_to: str
    uuid: str
    timestamp: str | Unset = UNSET
