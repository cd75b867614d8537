# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PayVoicePrompt(Model):
    """The voice that asks.

    Attributes:
        language: The language of the voice.
        style: Which voice of that language.
    """

    language: str | Unset = UNSET
    style: int | Unset = UNSET
