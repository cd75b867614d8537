# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import EventUrls
    from ._unions import InputActionType
    from .dtmf_settings import DtmfSettings
    from .speech_settings import SpeechSettings


@define(repr=False)
class InputAction(Model):
    """Takes key presses or speech. The answer to its event may be an NCCO that replaces the current one. The older
    form, for keys alone, has no `type` and the three settings at the end.

    Attributes:
        action: Always `input`.
        type_: What is listened for, a list.
        dtmf: How key presses are collected. Empty for the defaults.
        speech: How speech is recognised.
        event_url: Where the input goes.
        event_method: The HTTP method of that message.
        mode: With `asynchronous` each key is reported at once; works with keys alone and without `dtmf` settings.
        time_out: The older place of the setting in `dtmf`.
        max_digits: The older place of the setting in `dtmf`.
        submit_on_hash: The older place of the setting in `dtmf`.
    """

    action: Literal["input"]
    type_: InputActionType | Unset = UNSET
    dtmf: DtmfSettings | Unset = UNSET
    speech: SpeechSettings | Unset = UNSET
    event_url: EventUrls | Unset = UNSET
    event_method: Literal["GET", "POST"] | str | Unset = UNSET
    mode: Literal["synchronous", "asynchronous"] | str | Unset = UNSET
    time_out: float | Unset = UNSET
    max_digits: int | Unset = UNSET
    submit_on_hash: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "event_url": "eventUrl",
        "event_method": "eventMethod",
        "time_out": "timeOut",
        "max_digits": "maxDigits",
        "submit_on_hash": "submitOnHash",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "type_": "InputActionType",
        "dtmf": "DtmfSettings",
        "speech": "SpeechSettings",
        "event_url": "EventUrls",
    }
