# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MmsGroup(Model):
    """The group that a message belongs to.

    Attributes:
        participants: The numbers of the others in the group.
    """

    participants: list[str] | Unset = UNSET
