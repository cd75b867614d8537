# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SubaccountChange(Model):
    """What is to change of a subaccount.

    Attributes:
        suspended: True to suspend it and false to reactivate it.
        use_primary_account_balance: Whether it spends the balance of the primary account in place of one of its own.
        name: Its new name.
    """

    suspended: bool | Unset = UNSET
    use_primary_account_balance: bool | Unset = UNSET
    name: str | Unset = UNSET
