# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class FraudAnswerSimSwap(Model):
    """Whether the SIM was changed.

    Attributes:
        status: Whether it could be found out.
        swapped: Whether it was changed within the last seven days.
        reason: Why it could not be found out.
    """

    status: str | Unset = UNSET
    swapped: bool | Unset = UNSET
    reason: str | Unset = UNSET
