# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Render(Model):
    """A page that is rendered into a session.

    Attributes:
        id: Identifies the experience composer.
        session_id: The session.
        status: How far it has come.
        application_id: The application.
        created_at: When it began, in milliseconds since 1970.
        updated_at: When it changed last, in milliseconds since 1970.
        callback_url: Who is told about its status.
        name: The name of its stream.
        url: The page.
        resolution: Width and height in pixels.
        stream_id: Its stream.
        reason: Why it stopped or failed.
    """

    id: str
    session_id: str
    status: Literal["starting", "started", "stopped", "failed"] | str
    application_id: str | Unset = UNSET
    created_at: float | Unset = UNSET
    updated_at: float | Unset = UNSET
    callback_url: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
    resolution: Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str | Unset = UNSET
    stream_id: str | Unset = UNSET
    reason: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "application_id": "applicationId",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "callback_url": "callbackUrl",
        "stream_id": "streamId",
    }
