# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class QodStatus(Model):
    """A state of a channel.

    Attributes:
        status: PENDING until the network has decided, ACTIVE while the profile is applied, COMPLETED when its time is
            over, CANCELLING on the way to an early end, FAILED if the network did not go along.
        reason: Why it is in this state.
        updated: Since when, in UTC (ISO 8601).
    """

    status: Literal["PENDING", "ACTIVE", "COMPLETED", "CANCELLING", "FAILED"] | str | Unset = UNSET
    reason: str | Unset = UNSET
    updated: str | Unset = UNSET
