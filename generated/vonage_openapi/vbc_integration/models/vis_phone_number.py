# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class VisPhoneNumber(Model):
    """Who is to be called.

    Attributes:
        phone_number: The number.
    """

    phone_number: str

    __wire__: ClassVar[Mapping[str, str]] = {"phone_number": "phoneNumber"}
