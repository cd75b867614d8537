# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Stream(Model):
    """A stream of a session.

    Attributes:
        id: Identifies the stream.
        video_type: Where the picture comes from.
        name: What its publisher calls it.
        layout_class_list: The classes by which a layout arranges it.
    """

    id: str
    video_type: Literal["camera", "screen", "custom"] | str | Unset = UNSET
    name: str | Unset = UNSET
    layout_class_list: list[str] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"video_type": "videoType", "layout_class_list": "layoutClassList"}
