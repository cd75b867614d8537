# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NetworkToken(Model):
    """A token for one number and one purpose.

    Attributes:
        access_token: The token.
        token_type: How it is sent.
        expires_in: How long it lasts in seconds.
        refresh_token: A token to ask for another one with.
    """

    access_token: str
    token_type: str | Unset = UNSET
    expires_in: int | str | Unset = UNSET
    refresh_token: str | Unset = UNSET
