# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whats_app_decision import WhatsAppDecision


@define(repr=False)
class WhatsAppNotification(Model):
    """What WhatsApp has decided.

    Attributes:
        notification_id: Identifies the notification.
        timestamp: When it was decided.
        channel: The channel, which is whatsapp.
        whatsapp: What was decided. Further members depend on its kind.
    """

    notification_id: str | Unset = UNSET
    timestamp: str | Unset = UNSET
    channel: str | Unset = UNSET
    whatsapp: WhatsAppDecision | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"whatsapp": "WhatsAppDecision"}
