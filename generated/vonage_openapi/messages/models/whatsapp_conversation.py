# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whatsapp_origin import WhatsappOrigin


@define(repr=False)
class WhatsappConversation(Model):
    """The conversation that a message belongs to.

    Attributes:
        id: Identifies the conversation; since July 2025, the message.
        origin: How a conversation began.
    """

    id: str | Unset = UNSET
    origin: WhatsappOrigin | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"origin": "WhatsappOrigin"}
