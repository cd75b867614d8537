# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .subscription_address import SubscriptionAddress


@define(repr=False)
class WebhookSubscription(Model):
    """A program is told.

    Attributes:
        type_: Who is told.
        webhook: Where it is told.
        whatsapp_subscribe_types: Only these notifications of WhatsApp, with commas between them. All, if absent.
        vonage_subscribe_types: Only these notifications of the platform, with commas between them. All, if absent.
    """

    type_: Literal["webhook"]
    webhook: SubscriptionAddress
    whatsapp_subscribe_types: str | Unset = UNSET
    vonage_subscribe_types: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"webhook": "SubscriptionAddress"}
