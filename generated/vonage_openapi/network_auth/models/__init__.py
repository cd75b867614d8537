# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
"""The models of Network authentication. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .authorization_request import AuthorizationRequest as AuthorizationRequest
    from .backend_authorization import BackendAuthorization as BackendAuthorization
    from .network_auth_error import NetworkAuthError as NetworkAuthError
    from .network_token import NetworkToken as NetworkToken
    from .token_request import TokenRequest as TokenRequest
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AuthorizationRequest": "authorization_request",
            "BackendAuthorization": "backend_authorization",
            "NetworkAuthError": "network_auth_error",
            "NetworkToken": "network_token",
            "TokenRequest": "token_request",
        },
    )
