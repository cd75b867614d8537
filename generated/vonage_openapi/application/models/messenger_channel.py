# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MessengerChannel(Model):
    """An account at Messenger.

    Attributes:
        id: Identifies the account.
    """

    id: str | Unset = UNSET
