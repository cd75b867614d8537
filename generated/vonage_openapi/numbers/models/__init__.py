# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
"""The models of Numbers. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .available_number import AvailableNumber as AvailableNumber
    from .available_numbers import AvailableNumbers as AvailableNumbers
    from .number_limitation import NumberLimitation as NumberLimitation
    from .number_order import NumberOrder as NumberOrder
    from .number_setup import NumberSetup as NumberSetup
    from .owned_number import OwnedNumber as OwnedNumber
    from .owned_numbers import OwnedNumbers as OwnedNumbers
    from .rest_status import RestStatus as RestStatus
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AvailableNumber": "available_number",
            "AvailableNumbers": "available_numbers",
            "NumberLimitation": "number_limitation",
            "NumberOrder": "number_order",
            "NumberSetup": "number_setup",
            "OwnedNumber": "owned_number",
            "OwnedNumbers": "owned_numbers",
            "RestStatus": "rest_status",
        },
    )
