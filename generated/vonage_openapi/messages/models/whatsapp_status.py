# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .failover_position import FailoverPosition
    from .message_status_error import MessageStatusError
    from .usage import Usage
    from .whatsapp_profile import WhatsappProfile
    from .whatsapp_status_details import WhatsappStatusDetails


@define(repr=False)
class WhatsappStatus(Model):
    """How far a WhatsApp message has come.

    Attributes:
        message_uuid: Identifies a message.
        to: Whom the message went to.
        from_: Whom the message came from.
        timestamp: When it happened (ISO 8601).
        channel: Always `whatsapp`.
        status: How far it has come, up to being read.
        client_ref: The reference you gave.
        error: Why the message did not arrive.
        workflow: Where the message stands in a chain; there with `failover` only.
        usage: What the message cost.
        profile: How a WhatsApp user appears.
        whatsapp: What WhatsApp tells about a message, mostly when it was delivered.
    """

    message_uuid: str
    to: str
    from_: str
    timestamp: str
    channel: Literal["whatsapp"]
    status: Literal["submitted", "delivered", "rejected", "undeliverable", "read"] | str
    client_ref: str | Unset = UNSET
    error: MessageStatusError | Unset = UNSET
    workflow: FailoverPosition | Unset = UNSET
    usage: Usage | Unset = UNSET
    profile: WhatsappProfile | Unset = UNSET
    whatsapp: WhatsappStatusDetails | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "usage": "Usage",
        "profile": "WhatsappProfile",
        "whatsapp": "WhatsappStatusDetails",
    }
