# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .credit_transfer_list_embedded import CreditTransferListEmbedded


@define(repr=False)
class CreditTransferList(Model):
    """Transfers of credit.

    Attributes:
        embedded: The transfers.
    """

    embedded: CreditTransferListEmbedded

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "CreditTransferListEmbedded"}
