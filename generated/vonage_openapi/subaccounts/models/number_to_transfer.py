# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NumberToTransfer(Model):
    """A number and where it goes.

    Attributes:
        from_: API key of the account that has it.
        to: API key of the account that gets it.
        number: The number with country code and without plus sign.
        country: Its country in two capital letters.
    """

    from_: str
    to: str
    number: str | int
    country: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
