# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NewSubaccount(Model):
    """What a subaccount is created with.

    Attributes:
        name: Its name, up to 80 characters.
        secret: Its first API secret; the platform makes one if absent.
        use_primary_account_balance: Whether it spends the balance of the primary account in place of one of its own.
    """

    name: str
    secret: str | Unset = UNSET
    use_primary_account_balance: bool | Unset = UNSET
