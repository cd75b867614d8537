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
class OriginalCarrier(Model):
    """The operator that the number was first given to.

    Attributes:
        name: The operator.
        network_type: Kind of its network.
        country_code: Country of the operator (ISO 3166-1 alpha-2).
        network_code: The network as country and network code together (MCC and MNC).
        status: How it went with this insight.
    """

    name: str | Unset = UNSET
    network_type: Literal["MOBILE", "LANDLINE", "TOLLFREE", "PREMIUM", "VIRTUAL"] | str | Unset = UNSET
    country_code: str | Unset = UNSET
    network_code: str | Unset = UNSET
    status: InsightStatus | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status": "InsightStatus"}
