# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .channel_end import ChannelEnd


@define(repr=False)
class Channel(Model):
    """How a member takes part. `to` fits the type; custom headers are for SIP and websockets.

    Attributes:
        type_: The kind: app, phone, sms, mms, whatsapp, viber, messenger, sip, websocket, vbc, whatsapp-voice.
        id: The leg or channel, in events.
        from_: One end of a channel.
        to: One end of a channel.
        headers: Headers of your own.
    """

    type_: str | Unset = UNSET
    id: str | Unset = UNSET
    from_: ChannelEnd | Unset = UNSET
    to: ChannelEnd | Unset = UNSET
    headers: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"from_": "ChannelEnd", "to": "ChannelEnd"}
