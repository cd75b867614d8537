# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .inbound_link_media import InboundLinkMedia


@define(repr=False)
class InboundMessengerFile(Model):
    """A file that came in by Messenger.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        channel: Always `messenger`.
        to: Your page's id.
        from_: The user's id.
        message_type: Always `file`.
        file: The file.
        client_ref: A reference of your own.
    """

    message_uuid: str
    timestamp: str
    channel: Literal["messenger"]
    to: str
    from_: str
    message_type: Literal["file"]
    file: InboundLinkMedia
    client_ref: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"file": "InboundLinkMedia"}
