# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .pay_security_code_errors import PaySecurityCodeErrors


@define(repr=False)
class PaySecurityCodePrompt(Model):
    """Asks for the security code.

    Attributes:
        type_: Always `SecurityCode`.
        text: What is read.
        errors: What is read when the code fails.
    """

    type_: Literal["SecurityCode"]
    text: str
    errors: PaySecurityCodeErrors

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"errors": "PaySecurityCodeErrors"}
