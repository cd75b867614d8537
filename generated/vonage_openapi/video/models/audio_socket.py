# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .audio_transport import AudioTransport


@define(repr=False)
class AudioSocket(Model):
    """The websocket that gets the sound.

    Attributes:
        uri: Its address, ws or wss.
        streams: The streams whose sound is wanted; all where this is absent.
        headers: Headers of your own, by name, 512 bytes in all.
        audio_rate: Samples a second.
        bidirectional: Whether sound that you send is heard in the session.
        audio_transport: How the sound is packed.
    """

    uri: str
    streams: list[str] | Unset = UNSET
    headers: dict[str, str] | Unset = UNSET
    audio_rate: Literal[8000, 16000, 24000] | int | Unset = UNSET
    bidirectional: bool | Unset = UNSET
    audio_transport: AudioTransport | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"audio_rate": "audioRate", "audio_transport": "audioTransport"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"audio_transport": "AudioTransport"}
