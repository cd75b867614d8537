# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .campaign_event import CampaignEvent


@define(repr=False)
class CampaignEventPageEmbedded(Model):
    """What is on the page.

    Attributes:
        events: The events.
    """

    events: list[CampaignEvent] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"events": ["CampaignEvent"]}
