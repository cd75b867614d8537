# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .inbound_context import InboundContext
    from .inbound_whatsapp_details import InboundWhatsappDetails
    from .message_link import MessageLink
    from .whatsapp_profile import WhatsappProfile


@define(repr=False)
class InboundWhatsappUnsupported(Model):
    """A kind of message that is not passed on.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        channel: Always `whatsapp`.
        to: Your WhatsApp number.
        from_: Who sent it, as a number or a business-scoped user id.
        context_status: Whether another message is quoted and known.
        message_type: Always `unsupported`.
        client_ref: A reference of your own.
        profile: How a WhatsApp user appears.
        context: The message that is quoted or reacted to.
        provider_message: What WhatsApp has to say about it.
        whatsapp: What else WhatsApp tells.
        self_: Where to mark the message as read; not there for reactions and unsupported messages.
    """

    message_uuid: str
    timestamp: str
    channel: Literal["whatsapp"]
    to: str
    from_: str
    context_status: Literal["none", "available", "unavailable"] | str
    message_type: Literal["unsupported"]
    client_ref: str | Unset = UNSET
    profile: WhatsappProfile | Unset = UNSET
    context: InboundContext | Unset = UNSET
    provider_message: str | Unset = UNSET
    whatsapp: InboundWhatsappDetails | Unset = UNSET
    self_: MessageLink | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from", "self_": "_self"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "profile": "WhatsappProfile",
        "context": "InboundContext",
        "whatsapp": "InboundWhatsappDetails",
        "self_": "MessageLink",
    }
