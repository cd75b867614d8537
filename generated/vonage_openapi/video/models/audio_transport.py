# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AudioTransport(Model):
    """How the sound is packed.

    Attributes:
        transport: Raw or in JSON.
        encoding: How sound is written in JSON; needed there.
        audio_field: The member with the sound.
        receive_audio_field: The member with sound that you send, if another.
        static_fields: Members that every JSON object has besides.
    """

    transport: Literal["binary", "json"] | str | Unset = UNSET
    encoding: Literal["base64"] | str | Unset = UNSET
    audio_field: str | Unset = UNSET
    receive_audio_field: str | Unset = UNSET
    static_fields: dict[str, Any] | Unset = UNSET
