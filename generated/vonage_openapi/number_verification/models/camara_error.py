# Written by codegen from specs/number_verification.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CamaraError(Model):
    """What went wrong.

    Attributes:
        status: The HTTP status.
        code: The kind of error.
        message: What went wrong this time.
    """

    status: int | Unset = UNSET
    code: str | Unset = UNSET
    message: str | Unset = UNSET
