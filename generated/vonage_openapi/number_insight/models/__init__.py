# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""The models of Number Insight. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .advanced_insight import AdvancedInsight as AdvancedInsight
    from ._unions import AdvancedInsightRoaming as AdvancedInsightRoaming
    from .basic_insight import BasicInsight as BasicInsight
    from .caller_identity import CallerIdentity as CallerIdentity
    from .carrier import Carrier as Carrier
    from .insight_accepted import InsightAccepted as InsightAccepted
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .number_format import NumberFormat as NumberFormat
    from .operator_facts import OperatorFacts as OperatorFacts
    from .problem import Problem as Problem
    from .real_time_data import RealTimeData as RealTimeData
    from .roaming import Roaming as Roaming
    from .standard_insight import StandardInsight as StandardInsight
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AdvancedInsight": "advanced_insight",
            "AdvancedInsightRoaming": "_unions",
            "BasicInsight": "basic_insight",
            "CallerIdentity": "caller_identity",
            "Carrier": "carrier",
            "InsightAccepted": "insight_accepted",
            "InvalidParameter": "invalid_parameter",
            "NumberFormat": "number_format",
            "OperatorFacts": "operator_facts",
            "Problem": "problem",
            "RealTimeData": "real_time_data",
            "Roaming": "roaming",
            "StandardInsight": "standard_insight",
        },
    )
