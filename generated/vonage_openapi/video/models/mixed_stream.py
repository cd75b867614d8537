# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MixedStream(Model):
    """A stream in an archive or a broadcast.

    Attributes:
        stream_id: The stream.
        has_audio: Whether its sound is in.
        has_video: Whether its picture is in.
    """

    stream_id: str | Unset = UNSET
    has_audio: bool | str | Unset = UNSET
    has_video: bool | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"stream_id": "streamId", "has_audio": "hasAudio", "has_video": "hasVideo"}
