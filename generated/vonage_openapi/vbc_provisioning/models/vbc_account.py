# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_address import VbcAddress


@define(repr=False)
class VbcAccount(Model):
    """An account.

    Attributes:
        id: Identifies the account.
        name: Its name.
        status: Its status.
        address: Where it is.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    status: str | Unset = UNSET
    address: VbcAddress | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"address": "VbcAddress"}
