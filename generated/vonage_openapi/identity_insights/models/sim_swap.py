# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .insight_status import InsightStatus


@define(repr=False)
class SimSwap(Model):
    """Whether the SIM card of the number was changed lately.

    Attributes:
        latest_sim_swap_at: When it was last changed.
        is_swapped: Whether it was changed within the period asked about.
        status: How it went with this insight.
    """

    latest_sim_swap_at: str | Unset = UNSET
    is_swapped: bool | Unset = UNSET
    status: InsightStatus | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status": "InsightStatus"}
