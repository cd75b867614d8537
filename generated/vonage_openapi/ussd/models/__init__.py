# Written by codegen from specs/ussd.yaml. Do not edit: change the description and run `make generate`.
"""The models of USSD. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .problem import Problem as Problem
    from .sms_answer import SmsAnswer as SmsAnswer
    from .sms_part import SmsPart as SmsPart
    from .ussd_message import UssdMessage as UssdMessage
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "InvalidParameter": "invalid_parameter",
            "Problem": "problem",
            "SmsAnswer": "sms_answer",
            "SmsPart": "sms_part",
            "UssdMessage": "ussd_message",
        },
    )
