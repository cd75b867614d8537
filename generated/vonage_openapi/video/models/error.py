# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Error(Model):
    """What went wrong.

    Attributes:
        code: The HTTP status, or a number of five digits that says more.
        message: The same in words.
        description: More words, where there are any.
    """

    code: int | Unset = UNSET
    message: str | Unset = UNSET
    description: str | Unset = UNSET
