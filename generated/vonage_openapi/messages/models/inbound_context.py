# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class InboundContext(Model):
    """The message that is quoted or reacted to.

    Attributes:
        message_uuid: Identifies a message.
        message_from: Who sent that message.
    """

    message_uuid: str
    message_from: str
