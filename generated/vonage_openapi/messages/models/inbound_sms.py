# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .inbound_sms_details import InboundSmsDetails
    from .network import Network
    from .usage import Usage


@define(repr=False)
class InboundSms(Model):
    """A text that came in by SMS. It has no `message_type`.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        channel: Always `sms`.
        to: Your number.
        from_: Who sent it.
        text: The message.
        client_ref: A reference of your own.
        sms: How the text came in.
        usage: What the message cost.
        origin: The phone's network.
    """

    message_uuid: str
    timestamp: str
    channel: Literal["sms"]
    to: str
    from_: str
    text: str
    client_ref: str | Unset = UNSET
    sms: InboundSmsDetails | Unset = UNSET
    usage: Usage | Unset = UNSET
    origin: Network | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"sms": "InboundSmsDetails", "usage": "Usage", "origin": "Network"}
