# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .hls_settings import HlsSettings
    from .rtmp_target import RtmpTarget


@define(repr=False)
class BroadcastOutputs(Model):
    """Where it is shown, one kind at least.

    Attributes:
        hls: Playlists for browsers; both settings at once are not to be had.
        rtmp: Services that take it.
    """

    hls: HlsSettings | Unset = UNSET
    rtmp: list[RtmpTarget] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"hls": "HlsSettings", "rtmp": ["RtmpTarget"]}
