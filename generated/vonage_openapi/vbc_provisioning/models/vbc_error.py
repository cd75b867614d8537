# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcError(Model):
    """Why a request was refused.

    Attributes:
        msg: The reason.
        status: The HTTP status.
    """

    msg: str | Unset = UNSET
    status: int | Unset = UNSET
