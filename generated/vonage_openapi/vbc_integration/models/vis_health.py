# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisHealth(Model):
    """How well a connection works.

    Attributes:
        status: In one word.
        message: In a sentence.
    """

    status: str | Unset = UNSET
    message: str | Unset = UNSET
