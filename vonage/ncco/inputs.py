"""How an input action listens: `InputTypes.Dtmf` for keys, `InputTypes.Speech` for speech."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from vonage_openapi.ncco import builder
from vonage_openapi.ncco.builder import dicts


class InputTypes:
    """The settings that `Ncco.Input` takes (official page: NCCO reference, "input")."""

    Dtmf: TypeAlias = builder.Dtmf
    Speech: TypeAlias = builder.Speech

    @classmethod
    def create_dtmf_model(cls, dict: dicts.DtmfSettings | Mapping[str, object]) -> builder.Dtmf:
        """Key settings from a dict such as `{"maxDigits": 1}`, which is not changed. Unknown fields are kept.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        return builder.Dtmf.made_of(dict).checked()

    @classmethod
    def create_speech_model(cls, dict: dicts.SpeechSettings | Mapping[str, object]) -> builder.Speech:
        """Speech settings from a dict such as `{"language": "en-GB"}`, which is not changed. Unknown fields are kept.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        return builder.Speech.made_of(dict).checked()
