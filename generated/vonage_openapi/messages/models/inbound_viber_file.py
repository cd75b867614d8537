# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .inbound_link_media import InboundLinkMedia
    from .inbound_viber_context import InboundViberContext


@define(repr=False)
class InboundViberFile(Model):
    """A file that came in by Viber.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        channel: Always `viber_service`.
        to: Your Viber service id.
        from_: Who sent it.
        message_type: Always `file`.
        file: The file.
        client_ref: A reference of your own.
        context: The message that is answered.
    """

    message_uuid: str
    timestamp: str
    channel: Literal["viber_service"]
    to: str
    from_: str
    message_type: Literal["file"]
    file: InboundLinkMedia
    client_ref: str | Unset = UNSET
    context: InboundViberContext | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"file": "InboundLinkMedia", "context": "InboundViberContext"}
