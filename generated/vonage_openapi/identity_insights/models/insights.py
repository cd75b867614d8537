# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .found_insights import FoundInsights


@define(repr=False)
class Insights(Model):
    """What was found out.

    Attributes:
        request_id: Identifies the request.
        insights: The insights by kind; those that were asked for are there.
    """

    request_id: str
    insights: FoundInsights

    __shapes__: ClassVar[Mapping[str, Any]] = {"insights": "FoundInsights"}
