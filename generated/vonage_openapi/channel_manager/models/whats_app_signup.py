# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsAppSignup(Model):
    """Who may sign up.

    Attributes:
        solution_id: The solution of the partner.
        api_key: The subaccount that gets the new account.
        ttl: How long the address lasts.
    """

    solution_id: str
    api_key: str | Unset = UNSET
    ttl: int | Unset = UNSET
