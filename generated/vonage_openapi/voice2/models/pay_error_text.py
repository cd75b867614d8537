# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PayErrorText(Model):
    """The text for one kind of failure.

    Attributes:
        text: What is read.
    """

    text: str | Unset = UNSET
