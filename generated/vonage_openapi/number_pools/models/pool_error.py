# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter
    from .pool_number_error import PoolNumberError


@define(repr=False)
class PoolError(Model):
    """Why something was not done.

    Attributes:
        type_: Address of the page that explains this kind of error.
        title: The kind of error in a few words.
        detail: What went wrong this time.
        instance: Identifies this one occurrence.
        errors: The reasons with the numbers that they concern.
        invalid_parameters: The fields that were refused.
    """

    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    detail: str | Unset = UNSET
    instance: str | Unset = UNSET
    errors: list[PoolNumberError] | Unset = UNSET
    invalid_parameters: list[InvalidParameter] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "errors": ["PoolNumberError"],
        "invalid_parameters": ["InvalidParameter"],
    }
