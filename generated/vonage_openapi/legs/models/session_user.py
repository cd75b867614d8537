# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SessionUser(Model):
    """A user.

    Attributes:
        id: Identifies the user.
        name: The user's name.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
