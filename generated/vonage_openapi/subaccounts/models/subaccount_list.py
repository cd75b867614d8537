# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .subaccount_list_embedded import SubaccountListEmbedded


@define(repr=False)
class SubaccountList(Model):
    """A primary account and its subaccounts.

    Attributes:
        embedded: The accounts.
    """

    embedded: SubaccountListEmbedded

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "SubaccountListEmbedded"}
