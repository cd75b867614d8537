# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .subaccount import Subaccount


@define(repr=False)
class SubaccountListEmbedded(Model):
    """The accounts.

    Attributes:
        primary_account: The primary account.
        subaccounts: The accounts below it.
    """

    primary_account: Subaccount | Unset = UNSET
    subaccounts: list[Subaccount] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"primary_account": "Subaccount", "subaccounts": ["Subaccount"]}
