# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CreditTransfer(Model):
    """Credit that was moved.

    Attributes:
        credit_transfer_id: Identifies the transfer.
        amount: How much in euros.
        from_: API key of the account that gave.
        to: API key of the account that got.
        reference: The note for the audit log.
        created_at: When it was made (UTC, ISO 8601).
    """

    credit_transfer_id: str
    amount: float | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    reference: str | Unset = UNSET
    created_at: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
