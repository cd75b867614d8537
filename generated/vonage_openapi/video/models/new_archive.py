# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .layout import Layout
    from .transcription_properties import TranscriptionProperties


@define(repr=False)
class NewArchive(Model):
    """What is recorded, and how.

    Attributes:
        session_id: The session.
        has_audio: Whether the sound is recorded.
        has_video: Whether the picture is recorded; one of the two has to be.
        has_transcription: Whether what is said is written down as well.
        transcription_properties: How speech is written down.
        layout: How the streams of an archive or a broadcast are arranged.
        multi_archive_tag: Tells the archives of one session apart, where it has several at a time.
        name: A name for you.
        output_mode: One file of all streams, or a file for each.
        resolution: The size of the picture, of composed archives alone. Default 640x480.
        stream_mode: Which streams are in it. Default auto.
        max_bitrate: Bits a second, of composed archives alone.
        quantization_parameter: The quality, less is better; of composed archives alone, and not with a bit rate.
    """

    session_id: str
    has_audio: bool | Unset = UNSET
    has_video: bool | Unset = UNSET
    has_transcription: bool | Unset = UNSET
    transcription_properties: TranscriptionProperties | Unset = UNSET
    layout: Layout | Unset = UNSET
    multi_archive_tag: str | Unset = UNSET
    name: str | Unset = UNSET
    output_mode: Literal["composed", "individual"] | str | Unset = UNSET
    resolution: Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str | Unset = UNSET
    stream_mode: Literal["auto", "manual"] | str | Unset = UNSET
    max_bitrate: float | Unset = UNSET
    quantization_parameter: float | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "has_audio": "hasAudio",
        "has_video": "hasVideo",
        "has_transcription": "hasTranscription",
        "transcription_properties": "transcriptionProperties",
        "multi_archive_tag": "multiArchiveTag",
        "output_mode": "outputMode",
        "stream_mode": "streamMode",
        "max_bitrate": "maxBitrate",
        "quantization_parameter": "quantizationParameter",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "transcription_properties": "TranscriptionProperties",
        "layout": "Layout",
    }
