# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .available_number import AvailableNumber


@define(repr=False)
class AvailableNumbers(Model):
    """One page of free numbers; empty without any.

    Attributes:
        count: How many numbers there are on all pages.
        numbers: The numbers.
    """

    count: int | Unset = UNSET
    numbers: list[AvailableNumber] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"numbers": ["AvailableNumber"]}
