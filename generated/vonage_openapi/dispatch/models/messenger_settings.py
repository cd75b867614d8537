# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MessengerSettings(Model):
    """Settings for Messenger.

    Attributes:
        category: What the message is for.
        tag: Messenger's own tag; goes with `message_tag`.
    """

    category: Literal["response", "update", "message_tag"] | str | Unset = UNSET
    tag: str | Unset = UNSET
