# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .inbound_media import InboundMedia


@define(repr=False)
class InboundRcsVideo(Model):
    """A video that came in by RCS.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        channel: Always `rcs`.
        to: Your sender id.
        from_: Who sent it.
        message_type: Always `video`.
        video: The video.
        client_ref: A reference of your own.
        context_status: Always `none`, as RCS has no quotes.
    """

    message_uuid: str
    timestamp: str
    channel: Literal["rcs"]
    to: str
    from_: str
    message_type: Literal["video"]
    video: InboundMedia
    client_ref: str | Unset = UNSET
    context_status: Literal["none"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"video": "InboundMedia"}
