# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcTelephonyError(Model):
    """Why a request was refused.

    Attributes:
        code: The HTTP status.
        message: The reason.
    """

    code: int | str | Unset = UNSET
    message: str | Unset = UNSET
