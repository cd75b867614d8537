# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .inbound_mms_attachment import InboundMmsAttachment
    from .inbound_mms_file_media import InboundMmsFileMedia
    from .mms_group import MmsGroup
    from .network import Network


@define(repr=False)
class InboundMmsFile(Model):
    """A file that came in by MMS.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        channel: Always `mms`.
        to: Your number.
        from_: Who sent it.
        message_type: Always `file`.
        file: The file.
        client_ref: A reference of your own.
        origin: The phone's network.
        mms: The group that a message belongs to.
        content: All attachments, when there is more than one.
    """

    message_uuid: str
    timestamp: str
    channel: Literal["mms"]
    to: str
    from_: str
    message_type: Literal["file"]
    file: InboundMmsFileMedia
    client_ref: str | Unset = UNSET
    origin: Network | Unset = UNSET
    mms: MmsGroup | Unset = UNSET
    content: list[InboundMmsAttachment] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "file": "InboundMmsFileMedia",
        "origin": "Network",
        "mms": "MmsGroup",
        "content": ["InboundMmsAttachment"],
    }
