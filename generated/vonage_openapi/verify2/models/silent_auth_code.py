# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SilentAuthCode(Model):
    """The code that silent authentication yields.

    Attributes:
        request_id: The verification.
        code: What to check next.
    """

    request_id: str | Unset = UNSET
    code: str | Unset = UNSET
