# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import MemberMediaAudio
    from .audio_settings import AudioSettings


@define(repr=False)
class MemberMedia(Model):
    """The sound of a member.

    Attributes:
        audio_settings: What a member hears and says.
        audio: Whether there is sound; events may have the settings here.
    """

    audio_settings: AudioSettings | Unset = UNSET
    audio: MemberMediaAudio | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"audio_settings": "AudioSettings", "audio": "MemberMediaAudio"}
