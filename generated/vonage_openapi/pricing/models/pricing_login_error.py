# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class PricingLoginError(Model):
    """An answer to wrong credentials.

    Attributes:
        currency: The currency in which the account is billed.
        code: The number of the error.
        error_code_label: The same in words.
    """

    currency: str
    code: str
    error_code_label: str

    __wire__: ClassVar[Mapping[str, str]] = {"error_code_label": "error-code-label"}
