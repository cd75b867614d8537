# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class JoinOptions(Model):
    """How people come in.

    Attributes:
        microphone_state: Whether their microphone is on.
    """

    microphone_state: Literal["on", "off", "default"] | str | Unset = UNSET
