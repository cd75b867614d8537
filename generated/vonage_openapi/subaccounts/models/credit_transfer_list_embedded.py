# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .credit_transfer import CreditTransfer


@define(repr=False)
class CreditTransferListEmbedded(Model):
    """The transfers.

    Attributes:
        credit_transfers: The transfers in the span of time.
    """

    credit_transfers: list[CreditTransfer] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"credit_transfers": "credit-transfers"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"credit_transfers": ["CreditTransfer"]}
