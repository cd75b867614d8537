# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import OutboundMessage
    from .viber_video_media import ViberVideoMedia
    from .viber_video_options import ViberVideoOptions


@define(repr=False)
class ViberVideo(Model):
    """A video by Viber.

    Attributes:
        channel: Always `viber_service`.
        to: The phone that gets the message.
        from_: Your Viber service id.
        message_type: Always `video`.
        video: A video.
        viber_service: Options of a Viber video.
        client_ref: A reference of your own that comes back in every status.
        webhook_url: Where the status of this message goes, in place of the address of the application or account.
        webhook_version: The form in which the status of this message is told.
        failover: Messages of any channel to try in turn, each when the one before it was rejected.
    """

    channel: Literal["viber_service"]
    to: str
    from_: str
    message_type: Literal["video"]
    video: ViberVideoMedia
    viber_service: ViberVideoOptions
    client_ref: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_version: Literal["v0.1", "v1"] | str | Unset = UNSET
    failover: list[OutboundMessage] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "video": "ViberVideoMedia",
        "viber_service": "ViberVideoOptions",
        "failover": ["OutboundMessage"],
    }
