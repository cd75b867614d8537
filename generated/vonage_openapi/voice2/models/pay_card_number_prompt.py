# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .pay_card_number_errors import PayCardNumberErrors


@define(repr=False)
class PayCardNumberPrompt(Model):
    """Asks for the card number.

    Attributes:
        type_: Always `CardNumber`.
        text: What is read.
        errors: What is read when the card number fails.
    """

    type_: Literal["CardNumber"]
    text: str
    errors: PayCardNumberErrors

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"errors": "PayCardNumberErrors"}
