# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""The models of Network Registry. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .application_profile import ApplicationProfile as ApplicationProfile
    from ._unions import ApplicationProfiles as ApplicationProfiles
    from .business_profile import BusinessProfile as BusinessProfile
    from ._unions import BusinessProfiles as BusinessProfiles
    from ._unions import CatalogueValues as CatalogueValues
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_business_profile import NewBusinessProfile as NewBusinessProfile
    from .problem import Problem as Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApplicationProfile": "application_profile",
            "ApplicationProfiles": "_unions",
            "BusinessProfile": "business_profile",
            "BusinessProfiles": "_unions",
            "CatalogueValues": "_unions",
            "InvalidParameter": "invalid_parameter",
            "NewBusinessProfile": "new_business_profile",
            "Problem": "problem",
        },
    )
