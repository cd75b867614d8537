# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .insight_status import InsightStatus


@define(repr=False)
class LocationVerification(Model):
    """Whether the device is where it is said to be.

    Attributes:
        is_verified: Whether the device is in the area, in a part of it, outside, or cannot be found.
        latest_location_at: When the device was last located.
        match_rate: For PARTIAL, how much of the area fits, in percent.
        status: How it went with this insight.
    """

    is_verified: Literal["TRUE", "FALSE", "UNKNOWN", "PARTIAL"] | str | Unset = UNSET
    latest_location_at: str | Unset = UNSET
    match_rate: int | Unset = UNSET
    status: InsightStatus | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status": "InsightStatus"}
