# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappProfile(Model):
    """How a WhatsApp user appears.

    Attributes:
        name: The name in the profile.
        username: The user name, if there is one.
    """

    name: str
    username: str | Unset = UNSET
