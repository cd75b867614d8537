# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TransferAction(Model):
    """Moves the legs of this call into another conversation. Must be the last action.

    Attributes:
        action: Always `transfer`.
        conversationId: The conversation to move to.
        conversation_id: The same under its other documented name.
        can_hear: The legs that these legs hear.
        can_speak: The legs that hear these legs. Not with `mute` `true`.
        mute: Whether these legs come in silenced; `true` does not go with `canSpeak`.
    """

    action: Literal["transfer"]
    conversationId: str | Unset = UNSET
    conversation_id: str | Unset = UNSET
    can_hear: list[str] | Unset = UNSET
    can_speak: list[str] | Unset = UNSET
    mute: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"can_hear": "canHear", "can_speak": "canSpeak"}
