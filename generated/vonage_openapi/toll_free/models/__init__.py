# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""The models of Toll-free registration. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_toll_free_registration import NewTollFreeRegistration as NewTollFreeRegistration
    from .problem import Problem as Problem
    from .toll_free_address import TollFreeAddress as TollFreeAddress
    from .toll_free_business import TollFreeBusiness as TollFreeBusiness
    from .toll_free_contact import TollFreeContact as TollFreeContact
    from ._unions import TollFreeEvents as TollFreeEvents
    from ._unions import TollFreeNumbers as TollFreeNumbers
    from .toll_free_registration import TollFreeRegistration as TollFreeRegistration
    from .toll_free_registration_change import TollFreeRegistrationChange as TollFreeRegistrationChange
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "InvalidParameter": "invalid_parameter",
            "NewTollFreeRegistration": "new_toll_free_registration",
            "Problem": "problem",
            "TollFreeAddress": "toll_free_address",
            "TollFreeBusiness": "toll_free_business",
            "TollFreeContact": "toll_free_contact",
            "TollFreeEvents": "_unions",
            "TollFreeNumbers": "_unions",
            "TollFreeRegistration": "toll_free_registration",
            "TollFreeRegistrationChange": "toll_free_registration_change",
        },
    )
