# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .subaccount_list_embedded import SubaccountListEmbedded


@define(repr=False)
class SubaccountList(Model):
    """A primary account and its subaccounts.

    Attributes:
        embedded: The accounts.
        total_balance: The balances of all of them in euros.
        total_credit_limit: The credit limits of all of them in euros.
    """

    embedded: SubaccountListEmbedded
    total_balance: float | Unset = UNSET
    total_credit_limit: float | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "SubaccountListEmbedded"}
