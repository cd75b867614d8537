# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TokenRequest(Model):
    """What to exchange for a token.

    Attributes:
        grant_type: Which way was taken: `urn:openid:params:grant-type:ciba` or `authorization_code`.
        auth_req_id: The consent.
        code: The code that the handset brought.
        redirect_uri: The same address as in the first step.
    """

    grant_type: str
    auth_req_id: str | Unset = UNSET
    code: str | Unset = UNSET
    redirect_uri: str | Unset = UNSET
