# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AuthorizationRequest(Model):
    """A consent.

    Attributes:
        auth_req_id: Identifies the consent.
        expires_in: How long it lasts in seconds.
        interval: How long to wait between two questions for the token in seconds.
    """

    auth_req_id: str
    expires_in: int | str | Unset = UNSET
    interval: int | str | Unset = UNSET
