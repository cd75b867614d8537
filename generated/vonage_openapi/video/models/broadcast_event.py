# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .broadcast_settings import BroadcastSettings
    from .broadcast_urls import BroadcastUrls
    from .mixed_stream import MixedStream


@define(repr=False)
class BroadcastEvent(Model):
    """A broadcast that has changed.

    Attributes:
        id: Identifies the broadcast.
        session_id: The session.
        status: Whether it runs.
        multi_broadcast_tag: What tells it from other broadcasts of the session.
        application_id: The application.
        created_at: When it began, in milliseconds since 1970.
        updated_at: When it changed last, in milliseconds since 1970.
        max_duration: After how many seconds it ends.
        max_bitrate: Bits a second.
        broadcast_urls: Where a broadcast is to be seen.
        settings: How it is shown.
        resolution: Width and height in pixels.
        has_audio: Whether it has sound.
        has_video: Whether it has a picture.
        stream_mode: Whether all streams are in it, or those that are added one by one.
        streams: The streams that are in it, with stream mode `manual`.
        event: What this is about.
    """

    id: str
    session_id: str
    status: Literal["started", "stopped", "failed"] | str
    multi_broadcast_tag: str | None | Unset = UNSET
    application_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    max_duration: int | Unset = UNSET
    max_bitrate: int | Unset = UNSET
    broadcast_urls: BroadcastUrls | Unset = UNSET
    settings: BroadcastSettings | Unset = UNSET
    resolution: Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str | Unset = UNSET
    has_audio: bool | Unset = UNSET
    has_video: bool | Unset = UNSET
    stream_mode: Literal["auto", "manual"] | str | Unset = UNSET
    streams: list[MixedStream] | Unset = UNSET
    event: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "multi_broadcast_tag": "multiBroadcastTag",
        "application_id": "applicationId",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "max_duration": "maxDuration",
        "max_bitrate": "maxBitrate",
        "broadcast_urls": "broadcastUrls",
        "has_audio": "hasAudio",
        "has_video": "hasVideo",
        "stream_mode": "streamMode",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "broadcast_urls": "BroadcastUrls",
        "settings": "BroadcastSettings",
        "streams": ["MixedStream"],
    }
