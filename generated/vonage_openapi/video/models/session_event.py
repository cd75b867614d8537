# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SessionEvent(Model):
    """What happened to a session.

    Attributes:
        session_id: The session.
        event: What happened.
        project_id: The application.
        application_id: The application under its newer name.
        reason: Why, where there is a reason: `forceDisconnected`, `serverRotation`.
        timestamp: When, in milliseconds since 1970.
    """

    session_id: str
    event: Literal["sessionCreated", "sessionDestroyed", "sessionNotification"] | str
    project_id: str | Unset = UNSET
    application_id: str | Unset = UNSET
    reason: str | Unset = UNSET
    timestamp: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "project_id": "projectId",
        "application_id": "applicationId",
    }
