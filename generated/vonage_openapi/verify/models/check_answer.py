# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CheckAnswer(Model):
    """Whether the code is right.

    Attributes:
        status: "0" when right, else why not: 1 too many requests, 2 field missing, 3 field wrong, 4 wrong credentials,
            5 failure inside the platform, 6 no such verification, 16 wrong code, 17 wrong once too often.
        request_id: The verification.
        event_id: The SMS or call that brought the code.
        currency: The currency of `price`.
        price: What the verification cost.
        error_text: What is wrong.
        estimated_price_messages_sent: On some pricing plans, about what messages and calls cost in euros so far. Comes on top of `price`.
    """

    status: Literal["0", "1", "2", "3", "4", "5", "6", "16", "17"] | str
    request_id: str | Unset = UNSET
    event_id: str | Unset = UNSET
    currency: str | Unset = UNSET
    price: str | Unset = UNSET
    error_text: str | Unset = UNSET
    estimated_price_messages_sent: str | Unset = UNSET
