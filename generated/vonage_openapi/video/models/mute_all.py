# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MuteAll(Model):
    """Who is muted.

    Attributes:
        active: Whether to mute; false ends it.
        excluded_stream_ids: Streams that are not muted.
    """

    active: bool
    excluded_stream_ids: list[str] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"excluded_stream_ids": "excludedStreamIds"}
