# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PoolNumberError(Model):
    """Why something was not done with some numbers.

    Attributes:
        type_: Address of the page that explains this kind of error.
        title: The kind of error in a few words.
        detail: What went wrong this time.
        numbers: The numbers.
    """

    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    detail: str | Unset = UNSET
    numbers: list[str] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
