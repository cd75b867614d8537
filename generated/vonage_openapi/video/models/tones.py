# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class Tones(Model):
    """Keys to press.

    Attributes:
        digits: The keys: 0 to 9, * and #; `p` waits for half a second.
    """

    digits: str
