# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
"""The models of US short codes. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .event_alert import EventAlert as EventAlert
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .marketing_message import MarketingMessage as MarketingMessage
    from .opt_in import OptIn as OptIn
    from .opt_in_list import OptInList as OptInList
    from .problem import Problem as Problem
    from .resubscribe_number import ResubscribeNumber as ResubscribeNumber
    from .sms_answer import SmsAnswer as SmsAnswer
    from .sms_part import SmsPart as SmsPart
    from .two_factor_message import TwoFactorMessage as TwoFactorMessage
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "EventAlert": "event_alert",
            "InvalidParameter": "invalid_parameter",
            "MarketingMessage": "marketing_message",
            "OptIn": "opt_in",
            "OptInList": "opt_in_list",
            "Problem": "problem",
            "ResubscribeNumber": "resubscribe_number",
            "SmsAnswer": "sms_answer",
            "SmsPart": "sms_part",
            "TwoFactorMessage": "two_factor_message",
        },
    )
