# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .pay_error_text import PayErrorText


@define(repr=False)
class PayCardNumberErrors(Model):
    """What is read when the card number fails.

    Attributes:
        invalid_card_type: For a card that is not taken.
        invalid_card_number: For a wrong number.
        timeout: When nothing is keyed in.
    """

    invalid_card_type: PayErrorText | Unset = UNSET
    invalid_card_number: PayErrorText | Unset = UNSET
    timeout: PayErrorText | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "invalid_card_type": "InvalidCardType",
        "invalid_card_number": "InvalidCardNumber",
        "timeout": "Timeout",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "invalid_card_type": "PayErrorText",
        "invalid_card_number": "PayErrorText",
        "timeout": "PayErrorText",
    }
