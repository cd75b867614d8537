# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .pool_error import PoolError
    from .self_links import SelfLinks


@define(repr=False)
class PoolNumbersDone(Model):
    """What became of some numbers.

    Attributes:
        numbers: The numbers with which it was done.
        links: The HAL links of a thing that links to nothing but itself.
        error: What was not done.
    """

    numbers: list[str] | Unset = UNSET
    links: SelfLinks | Unset = UNSET
    error: PoolError | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "SelfLinks", "error": "PoolError"}
