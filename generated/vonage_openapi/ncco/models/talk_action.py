# Written by codegen from specs/ncco.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TalkAction(Model):
    """Reads text aloud.

    Attributes:
        action: Always `talk`.
        text: What is read, plain or SSML inside a speak element. At most 1500 characters without the tags.
        barge_in: Whether a key press cuts it short; an input action must follow.
        loop: How many times it plays; 0 repeats without end.
        level: How loud it plays, from -1 to 1.
        language: The language of the voice.
        style: Which voice of that language.
        premium: Whether the better version of the voice is used where there is one.
        voice_name: The voice by name; `language` and `style` replace it.
        provider: Who makes the speech, such as ElevenLabs, Google or Polly.
        provider_options: Settings that belong to the provider.
    """

    action: Literal["talk"]
    text: str
    barge_in: bool | Unset = UNSET
    loop: int | Unset = UNSET
    level: float | Unset = UNSET
    language: str | Unset = UNSET
    style: int | Unset = UNSET
    premium: bool | Unset = UNSET
    voice_name: str | Unset = UNSET
    provider: str | Unset = UNSET
    provider_options: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "barge_in": "bargeIn",
        "voice_name": "voiceName",
        "provider_options": "providerOptions",
    }
