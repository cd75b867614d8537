# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
"""The models of SMS. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .delivery_receipt import DeliveryReceipt as DeliveryReceipt
    from .inbound_sms import InboundSms as InboundSms
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .problem import Problem as Problem
    from .send_sms import SendSms as SendSms
    from .sms_answer import SmsAnswer as SmsAnswer
    from .sms_part import SmsPart as SmsPart
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "DeliveryReceipt": "delivery_receipt",
            "InboundSms": "inbound_sms",
            "InvalidParameter": "invalid_parameter",
            "Problem": "problem",
            "SendSms": "send_sms",
            "SmsAnswer": "sms_answer",
            "SmsPart": "sms_part",
        },
    )
