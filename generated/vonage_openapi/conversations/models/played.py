# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Played(Model):
    """What happens now.

    Attributes:
        message: The same in words.
        uuid: The conversation.
    """

    message: str | Unset = UNSET
    uuid: str | Unset = UNSET
