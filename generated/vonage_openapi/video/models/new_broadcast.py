# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .broadcast_layout import BroadcastLayout
    from .broadcast_outputs import BroadcastOutputs


@define(repr=False)
class NewBroadcast(Model):
    """What is shown, and where.

    Attributes:
        session_id: The session.
        outputs: Where it is shown, one kind at least.
        layout: How the streams of a new broadcast are arranged.
        max_duration: Ends after this many seconds.
        resolution: Width and height in pixels.
        stream_mode: Which streams are in it. Default auto.
        multi_broadcast_tag: Tells the broadcasts of one session apart, where it has several at a time.
        max_bitrate: Bits a second.
        has_audio: Whether the sound is in.
        has_video: Whether the picture is in.
    """

    session_id: str
    outputs: BroadcastOutputs
    layout: BroadcastLayout | Unset = UNSET
    max_duration: int | Unset = UNSET
    resolution: Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str | Unset = UNSET
    stream_mode: Literal["auto", "manual"] | str | Unset = UNSET
    multi_broadcast_tag: str | Unset = UNSET
    max_bitrate: float | Unset = UNSET
    has_audio: bool | Unset = UNSET
    has_video: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "max_duration": "maxDuration",
        "stream_mode": "streamMode",
        "multi_broadcast_tag": "multiBroadcastTag",
        "max_bitrate": "maxBitrate",
        "has_audio": "hasAudio",
        "has_video": "hasVideo",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"outputs": "BroadcastOutputs", "layout": "BroadcastLayout"}
