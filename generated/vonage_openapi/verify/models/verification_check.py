# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VerificationCheck(Model):
    """One code that was checked.

    Attributes:
        date_received: When, as YYYY-MM-DD HH:MM:SS.
        code: What the user typed.
        ip_address: No longer used.
        status: Whether it was right.
    """

    date_received: str | Unset = UNSET
    code: str | Unset = UNSET
    ip_address: str | Unset = UNSET
    status: Literal["VALID", "INVALID"] | str | Unset = UNSET
