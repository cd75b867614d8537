# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WorkflowUsage(Model):
    """What something has cost.

    Attributes:
        currency: The currency.
        price: The amount.
    """

    currency: Literal["EUR"] | str | Unset = UNSET
    price: str | Unset = UNSET
