# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class FraudAnswerFraudScore(Model):
    """The risk.

    Attributes:
        risk_score: The risk, 0 to 100.
        risk_recommendation: What to do about it.
        label: The risk in a word.
        status: Whether it could be found out.
    """

    risk_score: str | Unset = UNSET
    risk_recommendation: Literal["allow", "flag", "block"] | str | Unset = UNSET
    label: Literal["low", "medium", "high"] | str | Unset = UNSET
    status: str | Unset = UNSET
