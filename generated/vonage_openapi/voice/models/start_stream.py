# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import StartStreamStreamUrl


@define(repr=False)
class StartStream(Model):
    """A sound file to play.

    Attributes:
        stream_url: The mp3 or wav file, best as a list of one address.
        loop: How many times it plays; 0 repeats without end.
        level: How loud it plays, from -1 to 1 in steps of 0.1; officially a string.
    """

    stream_url: StartStreamStreamUrl
    loop: int | Unset = UNSET
    level: str | float | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"stream_url": "StartStreamStreamUrl"}
