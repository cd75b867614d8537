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
class DeviceSwap(Model):
    """Whether the number moved to another device lately.

    Attributes:
        latest_device_swap_at: When it last moved.
        is_swapped: Whether it moved within the period asked about.
        status: How it went with this insight.
    """

    latest_device_swap_at: str | Unset = UNSET
    is_swapped: bool | Unset = UNSET
    status: InsightStatus | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status": "InsightStatus"}
