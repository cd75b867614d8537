# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class EarmuffCall(Model):
    """Keeps the leg from hearing.

    Attributes:
        action: Always `earmuff`.
    """

    action: Literal["earmuff"]
