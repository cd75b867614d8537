# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import OutboundMessage
    from .audio_media import AudioMedia
    from .messenger_options import MessengerOptions


@define(repr=False)
class MessengerAudio(Model):
    """An audio file by Messenger.

    Attributes:
        channel: Always `messenger`.
        to: The user's id.
        from_: Your page's id.
        message_type: Always `audio`.
        audio: An mp3.
        client_ref: A reference of your own that comes back in every status.
        webhook_url: Where the status of this message goes, in place of the address of the application or account.
        webhook_version: The form in which the status of this message is told.
        failover: Messages of any channel to try in turn, each when the one before it was rejected.
        messenger: Options of a Messenger message.
    """

    channel: Literal["messenger"]
    to: str
    from_: str
    message_type: Literal["audio"]
    audio: AudioMedia
    client_ref: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_version: Literal["v0.1", "v1"] | str | Unset = UNSET
    failover: list[OutboundMessage] | Unset = UNSET
    messenger: MessengerOptions | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "audio": "AudioMedia",
        "failover": ["OutboundMessage"],
        "messenger": "MessengerOptions",
    }
