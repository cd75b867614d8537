# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TranscriptionEvent(Model):
    """A transcript that is ready.

    Attributes:
        transcription_url: Where to fetch it with the token of the application.
        status: How far it has come.
        type_: What was written down.
        recording_uuid: The recording it belongs to.
        conversation_uuid: The conversation that was recorded.
    """

    transcription_url: str
    status: Literal["transcribed"] | str | Unset = UNSET
    type_: Literal["record"] | str | Unset = UNSET
    recording_uuid: str | Unset = UNSET
    conversation_uuid: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
