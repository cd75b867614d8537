# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whats_app_notified_account import WhatsAppNotifiedAccount


@define(repr=False)
class WhatsAppDecision(Model):
    """What was decided. Further members depend on its kind.

    Attributes:
        waba_info: Which WhatsApp Business Account it is about.
        notification_type: What kind of decision, such as message_template_status_update.
    """

    waba_info: WhatsAppNotifiedAccount | Unset = UNSET
    notification_type: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"waba_info": "WhatsAppNotifiedAccount"}
