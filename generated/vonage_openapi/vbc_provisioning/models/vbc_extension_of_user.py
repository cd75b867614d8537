# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_number import VbcNumber


@define(repr=False)
class VbcExtensionOfUser(Model):
    """An extension, in short.

    Attributes:
        extension_number: What is dialled inside the account.
        dids: The numbers that lead to it.
    """

    extension_number: str | Unset = UNSET
    dids: list[VbcNumber] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"dids": ["VbcNumber"]}
