# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StartVerification(Model):
    """Whom to verify, and how.

    Attributes:
        number: The phone, in E.164 form unless `country` is given.
        brand: Your name, as the message shows it.
        country: The two letters of the country in which `number` is to be read.
        sender_id: The sender of the SMS. Not every country lets a name through.
        code_length: How many digits the code has.
        lg: The language of message and call; follows the country of the number if left out.
        pin_expiry: For how many seconds the code is good. A multiple of `next_event_wait`, or it is set to that.
        next_event_wait: How many seconds lie between two attempts.
        workflow_id: Which sequence of SMS and calls is used; 1 is an SMS and then two calls.
        pin_code: A code of your own. Must be switched on for the account; otherwise `status` is "20".
    """

    number: str
    brand: str
    country: str | Unset = UNSET
    sender_id: str | Unset = UNSET
    code_length: Literal[4, 6] | int | Unset = UNSET
    lg: (
        Literal[
            "ar-xa",
            "cs-cz",
            "cy-cy",
            "cy-gb",
            "da-dk",
            "de-de",
            "el-gr",
            "en-au",
            "en-gb",
            "en-in",
            "en-us",
            "es-es",
            "es-mx",
            "es-us",
            "fi-fi",
            "fil-ph",
            "fr-ca",
            "fr-fr",
            "hi-in",
            "hu-hu",
            "id-id",
            "is-is",
            "it-it",
            "ja-jp",
            "ko-kr",
            "nb-no",
            "nl-nl",
            "pl-pl",
            "pt-br",
            "pt-pt",
            "ro-ro",
            "ru-ru",
            "sv-se",
            "th-th",
            "tr-tr",
            "vi-vn",
            "yue-cn",
            "zh-cn",
            "zh-tw",
        ]
        | str
        | Unset
    ) = UNSET
    pin_expiry: int | Unset = UNSET
    next_event_wait: int | Unset = UNSET
    workflow_id: Literal[1, 2, 3, 4, 5, 6, 7] | int | Unset = UNSET
    pin_code: str | Unset = UNSET
