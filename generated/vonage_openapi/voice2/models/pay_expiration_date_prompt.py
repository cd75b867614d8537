# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .pay_expiration_date_errors import PayExpirationDateErrors


@define(repr=False)
class PayExpirationDatePrompt(Model):
    """Asks for the date on the card.

    Attributes:
        type_: Always `ExpirationDate`.
        text: What is read.
        errors: What is read when the date fails.
    """

    type_: Literal["ExpirationDate"]
    text: str
    errors: PayExpirationDateErrors

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"errors": "PayExpirationDateErrors"}
