# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PoolNumberPageEmbedded(Model):
    """The entries of the page.

    Attributes:
        numbers: The numbers.
    """

    numbers: list[str] | Unset = UNSET
