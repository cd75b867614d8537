# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Balance(Model):
    """What is left on the account.

    Attributes:
        value: The balance, in euros.
        auto_reload: Whether the account tops itself up.
    """

    value: float
    auto_reload: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"auto_reload": "autoReload"}
