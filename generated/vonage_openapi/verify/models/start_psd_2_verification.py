# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StartPsd2Verification(Model):
    """Who confirms which payment.

    Attributes:
        number: The phone, in E.164 form unless `country` is given.
        payee: Who gets the money, as the message shows it.
        amount: How much, in euros.
        country: The two letters of the country in which `number` is to be read.
        code_length: How many digits the code has.
        lg: The language of message and call; follows the country of the number if left out. Calls in the smaller
            languages are spoken in English.
        pin_expiry: For how many seconds the code is good. A multiple of `next_event_wait`, or it is set to that.
        next_event_wait: How many seconds lie between two attempts.
        workflow_id: Which sequence of SMS and calls is used; 1 is an SMS and then two calls.
    """

    number: str
    payee: str
    amount: float
    country: str | Unset = UNSET
    code_length: Literal[4, 6] | int | Unset = UNSET
    lg: (
        Literal[
            "en-gb",
            "bg-bg",
            "cs-cz",
            "da-dk",
            "de-de",
            "ee-et",
            "el-gr",
            "es-es",
            "fi-fi",
            "fr-fr",
            "ga-ie",
            "hu-hu",
            "it-it",
            "lv-lv",
            "lt-lt",
            "mt-mt",
            "nl-nl",
            "pl-pl",
            "sk-sk",
            "sl-si",
            "sv-se",
        ]
        | str
        | Unset
    ) = UNSET
    pin_expiry: int | Unset = UNSET
    next_event_wait: int | Unset = UNSET
    workflow_id: Literal[1, 2, 3, 4, 5, 6, 7] | int | Unset = UNSET
