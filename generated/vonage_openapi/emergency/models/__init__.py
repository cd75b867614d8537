# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
"""The models of Emergency. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .address import Address as Address
    from .address_choice import AddressChoice as AddressChoice
    from .assignment import Assignment as Assignment
    from .emergency_number import EmergencyNumber as EmergencyNumber
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_address import NewAddress as NewAddress
    from .problem import Problem as Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Address": "address",
            "AddressChoice": "address_choice",
            "Assignment": "assignment",
            "EmergencyNumber": "emergency_number",
            "InvalidParameter": "invalid_parameter",
            "NewAddress": "new_address",
            "Problem": "problem",
        },
    )
