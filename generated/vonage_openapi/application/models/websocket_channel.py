# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WebsocketChannel(Model):
    """A websocket.

    Attributes:
        uri: The address.
        content_type: How the sound is coded.
        headers: Data of your own that is sent along when the socket opens.
    """

    uri: str | Unset = UNSET
    content_type: Literal["audio/l16;rate=8000", "audio/l16;rate=16000"] | str | Unset = UNSET
    headers: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"content_type": "content-type"}
