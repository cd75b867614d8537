# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcNumber(Model):
    """A number that leads to an extension.

    Attributes:
        phone_number: The number.
        custom_tag: A note on it.
    """

    phone_number: str | Unset = UNSET
    custom_tag: str | Unset = UNSET
