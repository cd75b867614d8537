# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisErrorErrorsItem(Model):
    """One member that is wrong.

    Attributes:
        field: The member.
        message: What is wrong with it.
    """

    field: str | Unset = UNSET
    message: str | Unset = UNSET
