# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .wanted_insights import WantedInsights


@define(repr=False)
class InsightsRequest(Model):
    """A number, and what to find out about it.

    Attributes:
        phone_number: A phone number, best in E.164 form without the plus sign. It goes to the platform as it was typed: the
            official patterns are not anchored, and what it makes of plus signs, spaces and local forms is its own
            to say.
        insights: The insights to get, at least one, each with its settings.
        purpose: What the answer is used for, as registered; insights that come from operators need it.
    """

    phone_number: str
    insights: WantedInsights
    purpose: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"insights": "WantedInsights"}
