# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CheckVerification(Model):
    """What the user typed.

    Attributes:
        request_id: The verification.
        code: The code that the user typed.
        ip_address: No longer used.
    """

    request_id: str
    code: str
    ip_address: str | Unset = UNSET
