# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import InputEventDtmf
    from .speech_input import SpeechInput


@define(repr=False)
class InputEvent(Model):
    """What somebody pressed or said.

    Attributes:
        uuid: The leg it came from.
        conversation_uuid: The conversation that the leg is in.
        dtmf: The keys; a string where the action was of the older form, without `type`.
        timed_out: Whether time ran out, beside the keys of the older form.
        speech: Speech that was recognised.
        from_: Who called.
        to: Who was called.
        timestamp: When this was sent.
    """

    uuid: str | Unset = UNSET
    conversation_uuid: str | Unset = UNSET
    dtmf: InputEventDtmf | Unset = UNSET
    timed_out: bool | Unset = UNSET
    speech: SpeechInput | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    timestamp: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"dtmf": "InputEventDtmf", "speech": "SpeechInput"}
