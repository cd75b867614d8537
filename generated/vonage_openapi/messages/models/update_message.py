# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .replying_indicator import ReplyingIndicator


@define(repr=False)
class UpdateMessage(Model):
    """What to change about a message.

    Attributes:
        status: `read` for an inbound WhatsApp or RCS message, `revoked` for an outbound RCS message.
        replying_indicator: Shows a WhatsApp user, for up to 25 seconds, that an answer is being written.
    """

    status: Literal["read", "revoked"] | str
    replying_indicator: ReplyingIndicator | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"replying_indicator": "ReplyingIndicator"}
