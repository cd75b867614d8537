# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .rtmp_status import RtmpStatus


@define(repr=False)
class BroadcastUrls(Model):
    """Where a broadcast is to be seen.

    Attributes:
        hls: The playlist for browsers.
        hls_status: How the playlist does.
        rtmp: The services that take it.
    """

    hls: str | Unset = UNSET
    hls_status: str | Unset = UNSET
    rtmp: list[RtmpStatus] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"hls_status": "hlsStatus"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"rtmp": ["RtmpStatus"]}
