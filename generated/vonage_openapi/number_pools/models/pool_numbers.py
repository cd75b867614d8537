# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class PoolNumbers(Model):
    """Numbers.

    Attributes:
        numbers: The numbers with country code and without plus sign.
    """

    numbers: list[str]
