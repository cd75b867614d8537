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
class PaySecurityCodeErrors(Model):
    """What is read when the code fails.

    Attributes:
        invalid_security_code: For a wrong code.
        timeout: When nothing is keyed in.
    """

    invalid_security_code: PayErrorText | Unset = UNSET
    timeout: PayErrorText | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"invalid_security_code": "InvalidSecurityCode", "timeout": "Timeout"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"invalid_security_code": "PayErrorText", "timeout": "PayErrorText"}
