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
    from .network import Network
    from .usage import Usage


@define(repr=False)
class MmsStatus(Model):
    """How far an MMS has come.

    Attributes:
        message_uuid: Identifies a message.
        to: Whom the message went to.
        from_: Whom the message came from.
        timestamp: When it happened (ISO 8601).
        channel: Always `mms`.
        status: How far it has come.
        client_ref: The reference you gave.
        error: Why the message did not arrive.
        workflow: Where the message stands in a chain; there with `failover` only.
        usage: What the message cost.
        destination: The phone's network.
    """

    message_uuid: str
    to: str
    from_: str
    timestamp: str
    channel: Literal["mms"]
    status: Literal["submitted", "delivered", "rejected", "undeliverable"] | str
    client_ref: str | Unset = UNSET
    error: MessageStatusError | Unset = UNSET
    workflow: FailoverPosition | Unset = UNSET
    usage: Usage | Unset = UNSET
    destination: Network | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "usage": "Usage",
        "destination": "Network",
    }
