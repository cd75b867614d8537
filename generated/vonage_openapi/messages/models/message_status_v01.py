# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .party_v01 import PartyV01
    from .status_error_v01 import StatusErrorV01
    from .usage_v01 import UsageV01


@define(repr=False)
class MessageStatusV01(Model):
    """How far a message has come, in the older form.

    Attributes:
        message_uuid: Identifies a message.
        to: Who gets it.
        from_: Who sent it.
        timestamp: When it happened (ISO 8601).
        status: How far it has come.
        error: Why a message did not arrive, in the older form.
        usage: What a message has cost, in the older form.
        client_ref: The reference you gave.
    """

    message_uuid: str
    to: PartyV01
    from_: PartyV01
    timestamp: str
    status: Literal["submitted", "delivered", "read", "rejected", "undeliverable"] | str
    error: StatusErrorV01 | Unset = UNSET
    usage: UsageV01 | Unset = UNSET
    client_ref: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "to": "PartyV01",
        "from_": "PartyV01",
        "error": "StatusErrorV01",
        "usage": "UsageV01",
    }
