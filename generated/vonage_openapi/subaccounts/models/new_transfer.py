# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NewTransfer(Model):
    """How much goes from where to where.

    Attributes:
        from_: API key of the account that gives.
        to: API key of the account that gets.
        amount: How much in euros.
        reference: A note for the audit log.
    """

    from_: str
    to: str
    amount: float
    reference: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
