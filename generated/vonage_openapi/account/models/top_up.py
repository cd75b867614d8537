# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class TopUp(Model):
    """Which payment is made once more.

    Attributes:
        trx: The reference of the payment with which auto-reload was switched on.
    """

    trx: str
