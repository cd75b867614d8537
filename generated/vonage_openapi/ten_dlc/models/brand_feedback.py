# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .brand_feedback_categories_item import BrandFeedbackCategoriesItem


@define(repr=False)
class BrandFeedback(Model):
    """What the registry could not confirm.

    Attributes:
        categories: The points.
    """

    categories: list[BrandFeedbackCategoriesItem] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"categories": ["BrandFeedbackCategoriesItem"]}
