# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class HangUpCall(Model):
    """Ends the call.

    Attributes:
        action: Always `hangup`.
    """

    action: Literal["hangup"]
