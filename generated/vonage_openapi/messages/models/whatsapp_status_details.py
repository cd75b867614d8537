# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whatsapp_conversation import WhatsappConversation
    from .whatsapp_pricing import WhatsappPricing
    from .whatsapp_user import WhatsappUser


@define(repr=False)
class WhatsappStatusDetails(Model):
    """What WhatsApp tells about a message, mostly when it was delivered.

    Attributes:
        waba_id: Your WhatsApp business account.
        recipient: Who a WhatsApp user is.
        pricing: How WhatsApp charges for a message.
        conversation: The conversation that a message belongs to.
    """

    waba_id: str | Unset = UNSET
    recipient: WhatsappUser | Unset = UNSET
    pricing: WhatsappPricing | Unset = UNSET
    conversation: WhatsappConversation | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "recipient": "WhatsappUser",
        "pricing": "WhatsappPricing",
        "conversation": "WhatsappConversation",
    }
