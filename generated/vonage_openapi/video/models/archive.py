# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .mixed_stream import MixedStream
    from .transcription import Transcription


@define(repr=False)
class Archive(Model):
    """A recording of a session.

    Attributes:
        id: Identifies the archive.
        status: How far it has come; `available` and `uploaded` have a file.
        session_id: The session.
        name: The name it was given.
        reason: Why it ended, or why it failed.
        application_id: The application.
        created_at: When it began, in milliseconds since 1970.
        updated_at: When it changed last, in milliseconds since 1970.
        size: How many bytes its file has; 0 before it is made.
        duration: How long it is in seconds; 0 while it runs.
        output_mode: One file of all streams, or a file for each.
        stream_mode: Whether all streams are in it, or those that are added one by one.
        has_audio: Whether it has sound.
        has_video: Whether it has a picture.
        has_transcription: Whether it is transcribed.
        transcription: The transcript of an archive.
        multi_archive_tag: What tells it from other archives of the session.
        resolution: Width and height in pixels.
        streams: The streams that are in it now.
        url: Where its file is, for ten minutes; null unless it is available.
        max_bitrate: Bits a second, where a bound was set.
        quantization_parameter: The quality, where it was set.
    """

    id: str
    status: Literal["started", "paused", "stopped", "available", "uploaded", "expired", "failed", "deleted"] | str
    session_id: str
    name: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    application_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    size: int | Unset = UNSET
    duration: int | Unset = UNSET
    output_mode: Literal["composed", "individual"] | str | Unset = UNSET
    stream_mode: Literal["auto", "manual"] | str | Unset = UNSET
    has_audio: bool | Unset = UNSET
    has_video: bool | Unset = UNSET
    has_transcription: bool | Unset = UNSET
    transcription: Transcription | Unset = UNSET
    multi_archive_tag: str | None | Unset = UNSET
    resolution: Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str | Unset = UNSET
    streams: list[MixedStream] | Unset = UNSET
    url: str | None | Unset = UNSET
    max_bitrate: float | Unset = UNSET
    quantization_parameter: float | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "application_id": "applicationId",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "output_mode": "outputMode",
        "stream_mode": "streamMode",
        "has_audio": "hasAudio",
        "has_video": "hasVideo",
        "has_transcription": "hasTranscription",
        "multi_archive_tag": "multiArchiveTag",
        "max_bitrate": "maxBitrate",
        "quantization_parameter": "quantizationParameter",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"transcription": "Transcription", "streams": ["MixedStream"]}
