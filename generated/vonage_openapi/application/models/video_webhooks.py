# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .video_webhook import VideoWebhook


@define(repr=False)
class VideoWebhooks(Model):
    """The webhooks of video, one per kind of event.

    Attributes:
        archive_status: The state of an archive has changed.
        connection_created: Somebody has connected.
        connection_destroyed: Somebody has disconnected.
        session_created: A session has begun.
        session_destroyed: A session has ended.
        session_notification: There is news about a session.
        stream_created: A stream has begun.
        stream_destroyed: A stream has ended.
        render_status: The state of an Experience Composer render has changed.
        captions_status: The state of live captions has changed.
        broadcast_status: The state of a broadcast has changed.
        sip_call_created: A SIP call has begun.
        sip_call_updated: A SIP call has changed.
        sip_call_destroyed: A SIP call has ended.
        sip_call_mute_forced: A SIP call was made to mute.
    """

    archive_status: VideoWebhook | Unset = UNSET
    connection_created: VideoWebhook | Unset = UNSET
    connection_destroyed: VideoWebhook | Unset = UNSET
    session_created: VideoWebhook | Unset = UNSET
    session_destroyed: VideoWebhook | Unset = UNSET
    session_notification: VideoWebhook | Unset = UNSET
    stream_created: VideoWebhook | Unset = UNSET
    stream_destroyed: VideoWebhook | Unset = UNSET
    render_status: VideoWebhook | Unset = UNSET
    captions_status: VideoWebhook | Unset = UNSET
    broadcast_status: VideoWebhook | Unset = UNSET
    sip_call_created: VideoWebhook | Unset = UNSET
    sip_call_updated: VideoWebhook | Unset = UNSET
    sip_call_destroyed: VideoWebhook | Unset = UNSET
    sip_call_mute_forced: VideoWebhook | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "archive_status": "VideoWebhook",
        "connection_created": "VideoWebhook",
        "connection_destroyed": "VideoWebhook",
        "session_created": "VideoWebhook",
        "session_destroyed": "VideoWebhook",
        "session_notification": "VideoWebhook",
        "stream_created": "VideoWebhook",
        "stream_destroyed": "VideoWebhook",
        "render_status": "VideoWebhook",
        "captions_status": "VideoWebhook",
        "broadcast_status": "VideoWebhook",
        "sip_call_created": "VideoWebhook",
        "sip_call_updated": "VideoWebhook",
        "sip_call_destroyed": "VideoWebhook",
        "sip_call_mute_forced": "VideoWebhook",
    }
