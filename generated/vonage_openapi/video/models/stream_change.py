# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StreamChange(Model):
    """A stream to add or to remove, one of both.

    Attributes:
        add_stream: The stream that is to be in.
        has_audio: Whether its sound is in.
        has_video: Whether its picture is in.
        remove_stream: The stream that is to be out.
    """

    add_stream: str | Unset = UNSET
    has_audio: bool | Unset = UNSET
    has_video: bool | Unset = UNSET
    remove_stream: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "add_stream": "addStream",
        "has_audio": "hasAudio",
        "has_video": "hasVideo",
        "remove_stream": "removeStream",
    }
