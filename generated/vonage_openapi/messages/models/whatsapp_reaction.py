# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import OutboundMessage
    from ._unions import Reaction
    from .quoted_message import QuotedMessage


@define(repr=False)
class WhatsappReaction(Model):
    """A reaction to the message in `context`, by WhatsApp (beta).

    Attributes:
        channel: Always `whatsapp`.
        to: The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        from_: Your WhatsApp number.
        context: The message that this one quotes, answers or reacts to.
        message_type: Always `reaction`.
        reaction: An emoji set on a message, or taken off again.
        client_ref: A reference of your own that comes back in every status.
        webhook_url: Where the status of this message goes, in place of the address of the application or account.
        webhook_version: The form in which the status of this message is told.
        failover: Messages of any channel to try in turn, each when the one before it was rejected.
    """

    channel: Literal["whatsapp"]
    to: str
    from_: str
    context: QuotedMessage
    message_type: Literal["reaction"]
    reaction: Reaction
    client_ref: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_version: Literal["v0.1", "v1"] | str | Unset = UNSET
    failover: list[OutboundMessage] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "context": "QuotedMessage",
        "reaction": "Reaction",
        "failover": ["OutboundMessage"],
    }
