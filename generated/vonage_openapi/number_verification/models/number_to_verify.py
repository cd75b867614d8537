# Written by codegen from specs/number_verification.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NumberToVerify(Model):
    """A number, or its digest.

    Attributes:
        phone_number: The number in E.164 form.
        hashed_phone_number: SHA-256 digest of the number with its plus sign, in hexadecimal.
    """

    phone_number: str | Unset = UNSET
    hashed_phone_number: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"phone_number": "phoneNumber", "hashed_phone_number": "hashedPhoneNumber"}
