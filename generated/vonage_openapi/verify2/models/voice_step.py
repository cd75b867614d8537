# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VoiceStep(Model):
    """A code that is spoken in a call.

    Attributes:
        channel: Always `voice`.
        to: The phone that is called.
        reuse_code: Whether the code of an earlier step is sent again.
    """

    channel: Literal["voice"]
    to: str
    reuse_code: bool | Unset = UNSET
