# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InboundCommon(Model):
    """What every inbound message has.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        client_ref: A reference of your own.
    """

    message_uuid: str
    timestamp: str
    client_ref: str | Unset = UNSET
