# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .pool import Pool


@define(repr=False)
class PoolPageEmbedded(Model):
    """The entries of the page.

    Attributes:
        pools: The pools.
    """

    pools: list[Pool] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"pools": ["Pool"]}
