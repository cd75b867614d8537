# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .current_carrier import CurrentCarrier
    from .device_swap import DeviceSwap
    from .format_ import Format
    from .location_verification import LocationVerification
    from .original_carrier import OriginalCarrier
    from .reachability import Reachability
    from .roaming import Roaming
    from .sim_swap import SimSwap
    from .subscriber_match import SubscriberMatch


@define(repr=False)
class FoundInsights(Model):
    """The insights by kind; those that were asked for are there.

    Attributes:
        format_: What the number itself says, without asking an operator.
        sim_swap: Whether the SIM card of the number was changed lately.
        original_carrier: The operator that the number was first given to.
        current_carrier: The operator that has the number now.
        location_verification: Whether the device is where it is said to be.
        subscriber_match: How well what is said of the person fits the operator's records.
        roaming: Whether the device is abroad.
        reachability: Whether the device is connected.
        device_swap: Whether the number moved to another device lately.
    """

    format_: Format | Unset = UNSET
    sim_swap: SimSwap | Unset = UNSET
    original_carrier: OriginalCarrier | Unset = UNSET
    current_carrier: CurrentCarrier | Unset = UNSET
    location_verification: LocationVerification | Unset = UNSET
    subscriber_match: SubscriberMatch | Unset = UNSET
    roaming: Roaming | Unset = UNSET
    reachability: Reachability | Unset = UNSET
    device_swap: DeviceSwap | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"format_": "format"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "format_": "Format",
        "sim_swap": "SimSwap",
        "original_carrier": "OriginalCarrier",
        "current_carrier": "CurrentCarrier",
        "location_verification": "LocationVerification",
        "subscriber_match": "SubscriberMatch",
        "roaming": "Roaming",
        "reachability": "Reachability",
        "device_swap": "DeviceSwap",
    }
