# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SpeechResult(Model):
    """One guess at what was said.

    Attributes:
        text: The words.
        confidence: How sure it is, 0 to 1.
    """

    text: str | Unset = UNSET
    confidence: str | float | Unset = UNSET
