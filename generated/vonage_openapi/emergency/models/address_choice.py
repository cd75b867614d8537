# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AddressChoice(Model):
    """A registered address, by its id.

    Attributes:
        id: The id that `create_address` of Addresses told.
    """

    id: str | Unset = UNSET
