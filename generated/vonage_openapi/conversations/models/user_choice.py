# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class UserChoice(Model):
    """A user, by id or by name.

    Attributes:
        id: The id.
        name: The name.
    """

    id: str | Unset = UNSET
    name: str | None | Unset = UNSET
