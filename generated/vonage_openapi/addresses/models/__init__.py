# Written by codegen from specs/addresses.yaml. Do not edit: change the description and run `make generate`.
"""The models of Addresses. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .address import Address as Address
    from .address_page import AddressPage as AddressPage
    from .address_page_embedded import AddressPageEmbedded as AddressPageEmbedded
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_address import NewAddress as NewAddress
    from .problem import Problem as Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Address": "address",
            "AddressPage": "address_page",
            "AddressPageEmbedded": "address_page_embedded",
            "InvalidParameter": "invalid_parameter",
            "NewAddress": "new_address",
            "Problem": "problem",
        },
    )
