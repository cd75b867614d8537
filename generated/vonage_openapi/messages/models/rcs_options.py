# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsOptions(Model):
    """Options of an RCS message.

    Attributes:
        category: What the message is for. Some countries ask for it.
    """

    category: (
        Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"] | str | Unset
    ) = UNSET
