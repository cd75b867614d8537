# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WebsocketAuthorization(Model):
    """The Authorization header of the websocket handshake.

    Attributes:
        type_: `vonage` sends the token that signed webhooks carry, `custom` sends `value`.
        value: The whole header; needed with `custom`, not read with `vonage`.
    """

    type_: Literal["vonage", "custom"] | str | Unset = UNSET
    value: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __secret__: ClassVar[frozenset[str]] = frozenset(["value"])
