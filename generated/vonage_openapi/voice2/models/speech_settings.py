# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import SpeechSettingsUuid


@define(repr=False)
class SpeechSettings(Model):
    """How speech is recognised.

    Attributes:
        uuid: The leg whose speech is taken, best as a list of one. Default: the first leg of the call.
        end_on_silence: Seconds of silence that end the input.
        language: The language that is spoken as a BCP-47 tag.
        context: Words that are likely to come up.
        start_timeout: Seconds to wait for the first word.
        max_duration: The longest input in seconds.
        save_audio: Whether the sound is kept and its address reported.
        sensitivity: How readily sound counts as speech, 10 (hardly) to 100 (at once), or 0.
        provider: Who recognises the speech, such as deepgram or google.
        provider_options: Settings that belong to the provider.
    """

    uuid: SpeechSettingsUuid | Unset = UNSET
    end_on_silence: float | Unset = UNSET
    language: str | Unset = UNSET
    context: list[str] | Unset = UNSET
    start_timeout: float | Unset = UNSET
    max_duration: float | Unset = UNSET
    save_audio: bool | Unset = UNSET
    sensitivity: int | Unset = UNSET
    provider: str | Unset = UNSET
    provider_options: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "end_on_silence": "endOnSilence",
        "start_timeout": "startTimeout",
        "max_duration": "maxDuration",
        "save_audio": "saveAudio",
        "provider_options": "providerOptions",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"uuid": "SpeechSettingsUuid"}
