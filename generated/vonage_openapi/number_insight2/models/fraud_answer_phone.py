# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class FraudAnswerPhone(Model):
    """The number.

    Attributes:
        phone: The number itself.
        carrier: Its network.
        type_: The kind of number, such as MOBILE or VOIP.
    """

    phone: str | Unset = UNSET
    carrier: str | Unset = UNSET
    type_: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
