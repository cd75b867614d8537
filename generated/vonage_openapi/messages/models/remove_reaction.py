# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class RemoveReaction(Model):
    """Takes the emoji off the message.

    Attributes:
        action: Always `unreact`.
    """

    action: Literal["unreact"]
