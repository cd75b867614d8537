# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .balance_transfer import BalanceTransfer


@define(repr=False)
class BalanceTransferListEmbedded(Model):
    """The transfers.

    Attributes:
        balance_transfers: The transfers in the span of time.
    """

    balance_transfers: list[BalanceTransfer] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"balance_transfers": ["BalanceTransfer"]}
