# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .recording_links import RecordingLinks


@define(repr=False)
class Recording(Model):
    """What was recorded of a meeting.

    Attributes:
        id: Identifies the recording.
        session_id: The session of the Video API that the meeting was held in.
        started_at: When it began.
        ended_at: When it ended.
        status: How far it is.
        links: Where it is.
    """

    id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    started_at: str | Unset = UNSET
    ended_at: str | Unset = UNSET
    status: Literal["started", "stopped", "paused", "uploaded"] | str | Unset = UNSET
    links: RecordingLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "RecordingLinks"}
