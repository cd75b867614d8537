# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcDeviceProvisioned(Model):
    """Its settings.

    Attributes:
        last_success: When it last got them.
        last_request: When it last asked for them.
    """

    last_success: str | int | Unset = UNSET
    last_request: str | int | Unset = UNSET
