# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MessengerOptions(Model):
    """Options of a Messenger message.

    Attributes:
        category: What the message is for, by Facebook's rules.
        tag: The kind of message, needed with `message_tag`.
    """

    category: Literal["response", "update", "message_tag"] | str | Unset = UNSET
    tag: str | Unset = UNSET
