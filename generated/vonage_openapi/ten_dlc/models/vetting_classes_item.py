# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VettingClassesItem(Model):
    """A kind.

    Attributes:
        id: Its id.
        enabled: Whether it can be asked for.
        display_name: Its name.
        description: What it is.
        validity_months: For how many months it holds.
    """

    id: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    validity_months: int | Unset = UNSET
