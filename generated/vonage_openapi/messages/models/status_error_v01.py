# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StatusErrorV01(Model):
    """Why a message did not arrive, in the older form.

    Attributes:
        code: The number of the error.
        reason: The same in words.
    """

    code: int | Unset = UNSET
    reason: str | Unset = UNSET
