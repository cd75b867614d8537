# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class MuteCall(Model):
    """Silences the leg.

    Attributes:
        action: Always `mute`.
    """

    action: Literal["mute"]
