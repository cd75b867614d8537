# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CheckCode(Model):
    """What the user typed, or the token of advanced silent authentication.

    Attributes:
        code: The code that the user typed.
        token: The signed token, in place of a code.
    """

    code: str | Unset = UNSET
    token: str | Unset = UNSET
