# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TransferredNumber(Model):
    """A number that was handed over.

    Attributes:
        number: The number.
        country: Its country in two capital letters.
        from_: API key of the account that had it.
        to: API key of the account that has it now.
    """

    number: str | Unset = UNSET
    country: str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
