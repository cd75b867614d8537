# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Subaccount(Model):
    """An account below a primary account, or the primary account itself.

    Attributes:
        api_key: Its API key.
        name: Its name.
        primary_account_api_key: API key of the primary account.
        use_primary_account_balance: Whether it spends the balance of the primary account.
        created_at: When it was created (UTC, ISO 8601).
        suspended: Whether it is suspended and cannot send anything.
        balance: Its balance in euros; null while it spends that of the primary account.
        credit_limit: How far in euros its balance may fall; null while it spends the primary account's balance.
    """

    api_key: str
    name: str | Unset = UNSET
    primary_account_api_key: str | Unset = UNSET
    use_primary_account_balance: bool | Unset = UNSET
    created_at: str | Unset = UNSET
    suspended: bool | Unset = UNSET
    balance: float | None | Unset = UNSET
    credit_limit: float | None | Unset = UNSET
