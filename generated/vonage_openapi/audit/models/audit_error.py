# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AuditError(Model):
    """What went wrong.

    Attributes:
        status: The HTTP status.
        error: The status in words.
        message: What went wrong this time.
    """

    status: int | Unset = UNSET
    error: str | Unset = UNSET
    message: str | Unset = UNSET
