# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AudioStream(Model):
    """What is played, and how.

    Attributes:
        stream_url: The file, a list of one.
        loop: How often; 0 for ever.
        level: How loud, from -1 to 1.
    """

    stream_url: list[str]
    loop: int | Unset = UNSET
    level: str | float | Unset = UNSET
