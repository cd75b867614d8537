# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsRepresentative(Model):
    """Who confirms in the name of the brand that the agent may speak for it.

    Attributes:
        first_name: First name.
        last_name: Last name.
        email: E-mail address.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
