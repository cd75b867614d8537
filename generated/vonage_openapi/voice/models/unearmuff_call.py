# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class UnearmuffCall(Model):
    """Lets the leg hear again.

    Attributes:
        action: Always `unearmuff`.
    """

    action: Literal["unearmuff"]
