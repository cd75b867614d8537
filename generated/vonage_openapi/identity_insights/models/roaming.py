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
class Roaming(Model):
    """Whether the device is abroad.

    Attributes:
        latest_status_at: When this was last seen.
        is_roaming: Whether it is in a foreign network.
        country_codes: Countries it may be in (ISO 3166-1 alpha-2).
        status: How it went with this insight.
    """

    latest_status_at: str | Unset = UNSET
    is_roaming: bool | Unset = UNSET
    country_codes: list[str] | Unset = UNSET
    status: InsightStatus | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status": "InsightStatus"}
