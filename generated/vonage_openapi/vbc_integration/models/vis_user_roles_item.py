# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisUserRolesItem(Model):
    """One role.

    Attributes:
        code: Its code.
        name: Its name.
    """

    code: str | Unset = UNSET
    name: str | Unset = UNSET
