# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whatsapp_referral import WhatsappReferral
    from .whatsapp_referred_product import WhatsappReferredProduct
    from .whatsapp_user import WhatsappUser


@define(repr=False)
class InboundWhatsappDetails(Model):
    """What else WhatsApp tells.

    Attributes:
        waba_id: Your WhatsApp business account.
        sender: Who a WhatsApp user is.
        referral: The advertisement or post on Facebook whose button led to this message.
        whatsapp_referred_product: The product that the message is about.
    """

    waba_id: str | Unset = UNSET
    sender: WhatsappUser | Unset = UNSET
    referral: WhatsappReferral | Unset = UNSET
    whatsapp_referred_product: WhatsappReferredProduct | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "sender": "WhatsappUser",
        "referral": "WhatsappReferral",
        "whatsapp_referred_product": "WhatsappReferredProduct",
    }
