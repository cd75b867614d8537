# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""The models of Programmable SIP. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .domain import Domain as Domain
    from .domain_endpoint import DomainEndpoint as DomainEndpoint
    from .domain_user import DomainUser as DomainUser
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_domain_user import NewDomainUser as NewDomainUser
    from .problem import Problem as Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Domain": "domain",
            "DomainEndpoint": "domain_endpoint",
            "DomainUser": "domain_user",
            "InvalidParameter": "invalid_parameter",
            "NewDomainUser": "new_domain_user",
            "Problem": "problem",
        },
    )
