# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .event_connection import EventConnection


@define(repr=False)
class ConnectionEvent(Model):
    """What happened to a client.

    Attributes:
        session_id: The session.
        event: What happened.
        connection: A client.
        project_id: The application.
        application_id: The application under its newer name.
        reason: Why a client left.
        timestamp: When, in milliseconds since 1970.
    """

    session_id: str
    event: Literal["connectionCreated", "connectionDestroyed"] | str
    connection: EventConnection
    project_id: str | Unset = UNSET
    application_id: str | Unset = UNSET
    reason: Literal["clientDisconnected", "forceDisconnected", "networkDisconnected"] | str | Unset = UNSET
    timestamp: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "project_id": "projectId",
        "application_id": "applicationId",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"connection": "EventConnection"}
