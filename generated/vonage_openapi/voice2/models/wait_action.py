# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WaitAction(Model):
    """Pauses before the next action.

    Attributes:
        action: Always `wait`.
        timeout: How many seconds.
    """

    action: Literal["wait"]
    timeout: float | Unset = UNSET
