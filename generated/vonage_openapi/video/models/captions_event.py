# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CaptionsEvent(Model):
    """Captions that have changed.

    Attributes:
        caption_id: The captions.
        application_id: The application.
        session_id: The session.
        status: Whether they run.
        created_at: When they began, in milliseconds since 1970.
        updated_at: When they changed last, in milliseconds since 1970.
        duration: For how long they have run, in seconds.
        language_code: The language.
        provider: Who recognises the speech.
        reason: Why they stopped or failed.
    """

    caption_id: str | Unset = UNSET
    application_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    status: Literal["started", "stopped", "paused", "failed"] | str | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    duration: float | Unset = UNSET
    language_code: str | Unset = UNSET
    provider: str | Unset = UNSET
    reason: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "caption_id": "captionId",
        "application_id": "applicationId",
        "session_id": "sessionId",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "language_code": "languageCode",
    }
