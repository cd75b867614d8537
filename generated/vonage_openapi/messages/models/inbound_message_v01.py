# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .message_v01 import MessageV01
    from .party_v01 import PartyV01
    from .usage_v01 import UsageV01


@define(repr=False)
class InboundMessageV01(Model):
    """A message that came in, in the older form.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        to: What it was sent to.
        from_: Who sent it.
        message: What a message says, in the older form.
        usage: What a message has cost, in the older form.
    """

    message_uuid: str
    timestamp: str
    to: PartyV01
    from_: PartyV01
    message: MessageV01
    usage: UsageV01 | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "to": "PartyV01",
        "from_": "PartyV01",
        "message": "MessageV01",
        "usage": "UsageV01",
    }
