# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WorkflowError(Model):
    """Why a message was not delivered.

    Attributes:
        code: The number of the error.
        reason: The same in words.
    """

    code: int | Unset = UNSET
    reason: str | Unset = UNSET
