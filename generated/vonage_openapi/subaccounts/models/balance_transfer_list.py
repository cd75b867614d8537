# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .balance_transfer_list_embedded import BalanceTransferListEmbedded


@define(repr=False)
class BalanceTransferList(Model):
    """Transfers of money.

    Attributes:
        embedded: The transfers.
    """

    embedded: BalanceTransferListEmbedded

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "BalanceTransferListEmbedded"}
