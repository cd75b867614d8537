# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .websocket_authorization import WebsocketAuthorization


@define(repr=False)
class WebsocketEndpoint(Model):
    """A program that takes the sound of the call through a websocket.

    Attributes:
        type_: Always `websocket`.
        uri: Where the websocket listens.
        contenttype: How the sound is coded.
        contentType: The name that SDK 3.x gave to `content-type`.
        headers: Data of yours that opens the stream.
        authorization: The Authorization header of the websocket handshake.
    """

    type_: Literal["websocket"]
    uri: str
    contenttype: Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"] | str | Unset = UNSET
    contentType: Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"] | str | Unset = UNSET
    headers: dict[str, Any] | Unset = UNSET
    authorization: WebsocketAuthorization | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "contenttype": "content-type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"authorization": "WebsocketAuthorization"}
