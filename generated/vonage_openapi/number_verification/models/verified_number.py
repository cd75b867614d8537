# Written by codegen from specs/number_verification.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class VerifiedNumber(Model):
    """Whether the number is that of the handset.

    Attributes:
        device_phone_number_verified: Whether it is the same.
    """

    device_phone_number_verified: bool

    __wire__: ClassVar[Mapping[str, str]] = {"device_phone_number_verified": "devicePhoneNumberVerified"}
