# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""The models of Verify v1. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .check_answer import CheckAnswer as CheckAnswer
    from .check_verification import CheckVerification as CheckVerification
    from .control_answer import ControlAnswer as ControlAnswer
    from .control_verification import ControlVerification as ControlVerification
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .network_unblocked import NetworkUnblocked as NetworkUnblocked
    from .problem import Problem as Problem
    from .search_answer import SearchAnswer as SearchAnswer
    from .start_answer import StartAnswer as StartAnswer
    from .start_psd_2_verification import StartPsd2Verification as StartPsd2Verification
    from .start_verification import StartVerification as StartVerification
    from .unblock_network import UnblockNetwork as UnblockNetwork
    from .verification import Verification as Verification
    from .verification_check import VerificationCheck as VerificationCheck
    from .verification_event import VerificationEvent as VerificationEvent
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CheckAnswer": "check_answer",
            "CheckVerification": "check_verification",
            "ControlAnswer": "control_answer",
            "ControlVerification": "control_verification",
            "InvalidParameter": "invalid_parameter",
            "NetworkUnblocked": "network_unblocked",
            "Problem": "problem",
            "SearchAnswer": "search_answer",
            "StartAnswer": "start_answer",
            "StartPsd2Verification": "start_psd_2_verification",
            "StartVerification": "start_verification",
            "UnblockNetwork": "unblock_network",
            "Verification": "verification",
            "VerificationCheck": "verification_check",
            "VerificationEvent": "verification_event",
        },
    )
