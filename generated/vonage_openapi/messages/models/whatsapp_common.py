# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import OutboundMessage
    from .quoted_message import QuotedMessage


@define(repr=False)
class WhatsappCommon(Model):
    """What every WhatsApp message may have.

    Attributes:
        channel: Always `whatsapp`.
        to: The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        from_: Your WhatsApp number.
        client_ref: A reference of your own that comes back in every status.
        webhook_url: Where the status of this message goes, in place of the address of the application or account.
        webhook_version: The form in which the status of this message is told.
        failover: Messages of any channel to try in turn, each when the one before it was rejected.
        context: The message that this one quotes, answers or reacts to.
    """

    channel: Literal["whatsapp"]
    to: str
    from_: str
    client_ref: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_version: Literal["v0.1", "v1"] | str | Unset = UNSET
    failover: list[OutboundMessage] | Unset = UNSET
    context: QuotedMessage | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"failover": ["OutboundMessage"], "context": "QuotedMessage"}
