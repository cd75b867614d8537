# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcDeviceRegistration(Model):
    """Its registration.

    Attributes:
        last_success: When it was last registered.
    """

    last_success: str | int | Unset = UNSET
