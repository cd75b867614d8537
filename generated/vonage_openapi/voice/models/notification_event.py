# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NotificationEvent(Model):
    """The data of a notify action.

    Attributes:
        payload: What the action holds.
        conversation_uuid: The conversation it came from.
        timestamp: When this was sent.
    """

    payload: dict[str, Any]
    conversation_uuid: str | Unset = UNSET
    timestamp: str | Unset = UNSET
