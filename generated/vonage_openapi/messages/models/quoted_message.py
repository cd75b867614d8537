# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class QuotedMessage(Model):
    """The message that this one quotes, answers or reacts to.

    Attributes:
        message_uuid: That message.
    """

    message_uuid: str
