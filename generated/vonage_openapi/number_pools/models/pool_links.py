# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .link import Link


@define(repr=False)
class PoolLinks(Model):
    """Where a pool and its numbers are.

    Attributes:
        self_: The pool.
        numbers: Its numbers.
    """

    self_: Link | Unset = UNSET
    numbers: Link | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"self_": "self"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"self_": "Link", "numbers": "Link"}
