# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .connection import Connection


@define(repr=False)
class ConnectionList(Model):
    """Who is connected to a session.

    Attributes:
        items: The clients.
        count: How many there are.
        application_id: The application.
        project_id: The application under an older name.
        session_id: The session.
    """

    items: list[Connection]
    count: float | Unset = UNSET
    application_id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    session_id: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "application_id": "applicationId",
        "project_id": "projectId",
        "session_id": "sessionId",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"items": ["Connection"]}
