# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class FraudQuestion(Model):
    """A number and what to find out.

    Attributes:
        type_: Always `phone`.
        phone: The number in E.164 form without plus sign.
        insights: What to find out.
    """

    type_: Literal["phone"] | str
    phone: str
    insights: list[Literal["fraud_score", "sim_swap"] | str]

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
