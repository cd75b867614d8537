# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SimSwapQuestion(Model):
    """A number and a span of time.

    Attributes:
        phone_number: The number in E.164 form.
        max_age: How far to look back, in hours: 1 to 2400.
    """

    phone_number: str
    max_age: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"phone_number": "phoneNumber", "max_age": "maxAge"}
