# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class EmailAddress(Model):
    """Somebody who gets a copy.

    Attributes:
        address: The address.
        name: The name.
    """

    address: str
    name: str | Unset = UNSET
