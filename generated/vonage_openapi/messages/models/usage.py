# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Usage(Model):
    """What the message cost.

    Attributes:
        currency: The currency of the price.
        price: The price; "0" for WhatsApp messages that are paid one by one.
    """

    currency: Literal["EUR"] | str | Unset = UNSET
    price: str | Unset = UNSET
