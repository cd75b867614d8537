# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MessageAccepted(Model):
    """The platform has the message.

    Attributes:
        message_uuid: Identifies a message.
        workflow_id: Identifies the whole chain; there with `failover` only.
    """

    message_uuid: str
    workflow_id: str | Unset = UNSET
