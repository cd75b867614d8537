# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SipCall(Model):
    """A phone in a session.

    Attributes:
        id: Identifies the call.
        connection_id: The phone as a client of the session.
        stream_id: Its stream.
        project_id: The application.
        session_id: The session.
        created_at: When it began, in milliseconds since 1970.
        updated_at: When it changed last, in milliseconds since 1970.
    """

    id: str | Unset = UNSET
    connection_id: str | Unset = UNSET
    stream_id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "connection_id": "connectionId",
        "stream_id": "streamId",
        "project_id": "projectId",
        "session_id": "sessionId",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
    }
