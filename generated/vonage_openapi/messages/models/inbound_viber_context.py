# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InboundViberContext(Model):
    """The message that is answered.

    Attributes:
        message_uuid: That message.
    """

    message_uuid: str | Unset = UNSET
