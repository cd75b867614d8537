# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsCapabilities(Model):
    """What a phone can do.

    Attributes:
        features: RICHCARD, RICHCARD_CAROUSEL, CREATE_CALENDAR_EVENT, DIAL_PHONE_NUMBER, OPEN_URL, SHARE_LOCATION,
            VIEW_LOCATION and the like.
    """

    features: list[str] | Unset = UNSET
