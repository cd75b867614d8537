# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
"""The models of Identity Insights. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .area import Area as Area
    from .center import Center as Center
    from .current_carrier import CurrentCarrier as CurrentCarrier
    from .device_swap import DeviceSwap as DeviceSwap
    from .format_ import Format as Format
    from .found_insights import FoundInsights as FoundInsights
    from .insight_status import InsightStatus as InsightStatus
    from .insights import Insights as Insights
    from .insights_request import InsightsRequest as InsightsRequest
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .location_verification import LocationVerification as LocationVerification
    from .original_carrier import OriginalCarrier as OriginalCarrier
    from .problem import Problem as Problem
    from .reachability import Reachability as Reachability
    from .roaming import Roaming as Roaming
    from .sim_swap import SimSwap as SimSwap
    from .subscriber import Subscriber as Subscriber
    from .subscriber_match import SubscriberMatch as SubscriberMatch
    from .subscriber_match_status import SubscriberMatchStatus as SubscriberMatchStatus
    from .swap_period import SwapPeriod as SwapPeriod
    from .wanted_insights import WantedInsights as WantedInsights
    from .wanted_location import WantedLocation as WantedLocation
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Area": "area",
            "Center": "center",
            "CurrentCarrier": "current_carrier",
            "DeviceSwap": "device_swap",
            "Format": "format_",
            "FoundInsights": "found_insights",
            "InsightStatus": "insight_status",
            "Insights": "insights",
            "InsightsRequest": "insights_request",
            "InvalidParameter": "invalid_parameter",
            "LocationVerification": "location_verification",
            "OriginalCarrier": "original_carrier",
            "Problem": "problem",
            "Reachability": "reachability",
            "Roaming": "roaming",
            "SimSwap": "sim_swap",
            "Subscriber": "subscriber",
            "SubscriberMatch": "subscriber_match",
            "SubscriberMatchStatus": "subscriber_match_status",
            "SwapPeriod": "swap_period",
            "WantedInsights": "wanted_insights",
            "WantedLocation": "wanted_location",
        },
    )
