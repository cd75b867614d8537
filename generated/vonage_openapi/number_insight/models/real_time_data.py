# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RealTimeData(Model):
    """Once live data; its values no longer mean anything.

    Attributes:
        active_status: Whether the number is active; always `inactive` now.
        handset_status: Whether the handset is on; always `off` now.
    """

    active_status: str | None | Unset = UNSET
    handset_status: str | None | Unset = UNSET
