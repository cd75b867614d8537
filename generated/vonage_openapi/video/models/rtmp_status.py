# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RtmpStatus(Model):
    """A service that takes a broadcast, and how it does.

    Attributes:
        id: Your name for it.
        status: Whether it takes the broadcast.
        server_url: Its address.
        stream_name: The name of the stream there.
    """

    id: str | Unset = UNSET
    status: str | Unset = UNSET
    server_url: str | Unset = UNSET
    stream_name: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"server_url": "serverUrl", "stream_name": "streamName"}
