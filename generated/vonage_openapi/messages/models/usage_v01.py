# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class UsageV01(Model):
    """What a message has cost, in the older form.

    Attributes:
        currency: The currency.
        price: The amount.
    """

    currency: Literal["EUR"] | str | Unset = UNSET
    price: str | Unset = UNSET
