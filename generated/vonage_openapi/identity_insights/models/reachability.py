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
class Reachability(Model):
    """Whether the device is connected.

    Attributes:
        latest_status_at: When this was last seen.
        is_reachable: Whether it can be reached at all.
        connectivity: The ways it can be reached, if it can.
        status: How it went with this insight.
    """

    latest_status_at: str | Unset = UNSET
    is_reachable: bool | Unset = UNSET
    connectivity: list[Literal["DATA", "SMS"] | str] | Unset = UNSET
    status: InsightStatus | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status": "InsightStatus"}
