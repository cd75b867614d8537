# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .messenger_settings import MessengerSettings
    from .viber_settings import ViberSettings
    from .whatsapp_settings import WhatsappSettings
    from .workflow_content import WorkflowContent


@define(repr=False)
class WorkflowBody(Model):
    """What a message says.

    Attributes:
        content: The content of a message; the member called like the type holds it.
        viber_service_msg: Settings for Viber.
        messenger: Settings for Messenger.
        whatsapp: Settings for WhatsApp.
    """

    content: WorkflowContent
    viber_service_msg: ViberSettings | Unset = UNSET
    messenger: MessengerSettings | Unset = UNSET
    whatsapp: WhatsappSettings | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "content": "WorkflowContent",
        "viber_service_msg": "ViberSettings",
        "messenger": "MessengerSettings",
        "whatsapp": "WhatsappSettings",
    }
