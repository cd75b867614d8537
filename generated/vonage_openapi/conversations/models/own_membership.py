# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class OwnMembership(Model):
    """What the user is in the conversation.

    Attributes:
        id: The member.
        state: Whether somebody is in.
    """

    id: str | Unset = UNSET
    state: Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str | Unset = UNSET
