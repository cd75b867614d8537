# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RtmpTarget(Model):
    """A service that takes a broadcast over RTMP.

    Attributes:
        server_url: Its address.
        stream_name: The name or key that it gave you.
        id: A name for you, not used twice.
    """

    server_url: str
    stream_name: str
    id: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"server_url": "serverUrl", "stream_name": "streamName"}
