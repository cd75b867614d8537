# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vis_account_ucis_item import VisAccountUcisItem


@define(repr=False)
class VisAccount(Model):
    """An account.

    Attributes:
        id: Identifies the account.
        name: Its name.
        org: Its organization.
        ucis: The connections of the account to phone systems.
        status: Whether it can be used.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    org: str | Unset = UNSET
    ucis: list[VisAccountUcisItem] | Unset = UNSET
    status: Literal["PENDING", "ACTIVE", "DELETED", "ARCHIVED"] | str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"ucis": ["VisAccountUcisItem"]}
