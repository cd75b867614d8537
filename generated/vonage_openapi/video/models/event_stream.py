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
class EventStream(Model):
    """A stream and who publishes it.

    Attributes:
        id: Identifies the stream.
        connection: A client.
        created_at: When it began, in milliseconds since 1970.
        name: What its publisher calls it.
        video_type: Where the picture comes from.
    """

    id: str | Unset = UNSET
    connection: EventConnection | Unset = UNSET
    created_at: int | Unset = UNSET
    name: str | None | Unset = UNSET
    video_type: Literal["camera", "screen", "custom"] | str | None | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"created_at": "createdAt", "video_type": "videoType"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"connection": "EventConnection"}
