# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class BrandFeedbackCategoriesItem(Model):
    """One point.

    Attributes:
        name: Its name.
        description: What is wrong.
        fields: The fields that it is about.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    fields: list[str] | Unset = UNSET
