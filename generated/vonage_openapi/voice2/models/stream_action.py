# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import StreamActionStreamUrl


@define(repr=False)
class StreamAction(Model):
    """Plays a sound file.

    Attributes:
        action: Always `stream`.
        stream_url: The mp3 or wav file, a list of one address.
        level: How loud it plays, from -1 to 1.
        barge_in: Whether a key press cuts it short; an input action must follow.
        loop: How many times it plays; 0 repeats without end.
    """

    action: Literal["stream"]
    stream_url: StreamActionStreamUrl
    level: float | Unset = UNSET
    barge_in: bool | Unset = UNSET
    loop: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"stream_url": "streamUrl", "barge_in": "bargeIn"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"stream_url": "StreamActionStreamUrl"}
