# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .subscriber import Subscriber
    from .swap_period import SwapPeriod
    from .wanted_location import WantedLocation


@define(repr=False)
class WantedInsights(Model):
    """The insights to get, at least one, each with its settings.

    Attributes:
        format_: What the number itself says.
        sim_swap: Whether there was a change of SIM card or device.
        original_carrier: The operator that the number was first given to.
        current_carrier: The operator that has the number now.
        location_verification: Whether the device is in an area.
        subscriber_match: What is said of the person, at least one detail.
        roaming: Whether the device is abroad.
        reachability: Whether the device is connected.
        device_swap: Whether there was a change of SIM card or device.
    """

    format_: dict[str, Any] | Unset = UNSET
    sim_swap: SwapPeriod | Unset = UNSET
    original_carrier: dict[str, Any] | Unset = UNSET
    current_carrier: dict[str, Any] | Unset = UNSET
    location_verification: WantedLocation | Unset = UNSET
    subscriber_match: Subscriber | Unset = UNSET
    roaming: dict[str, Any] | Unset = UNSET
    reachability: dict[str, Any] | Unset = UNSET
    device_swap: SwapPeriod | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"format_": "format"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "sim_swap": "SwapPeriod",
        "location_verification": "WantedLocation",
        "subscriber_match": "Subscriber",
        "device_swap": "SwapPeriod",
    }
