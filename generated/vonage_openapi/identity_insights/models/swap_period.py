# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SwapPeriod(Model):
    """Whether there was a change of SIM card or device.

    Attributes:
        period: How far back to look, in hours.
    """

    period: int | Unset = UNSET
