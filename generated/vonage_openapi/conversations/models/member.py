# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .channel import Channel
    from .embedded_user import EmbeddedUser
    from .initiator import Initiator
    from .member_link import MemberLink
    from .member_media import MemberMedia
    from .member_times import MemberTimes


@define(repr=False)
class Member(Model):
    """Somebody in a conversation.

    Attributes:
        id: Identifies the member.
        conversation_id: The conversation.
        embedded: Who the member is.
        state: Whether somebody is in.
        timestamp: When things happened to a member, in ISO 8601.
        initiator: Who made it happen.
        channel: How a member takes part. `to` fits the type; custom headers are for SIP and websockets.
        media: The sound of a member.
        knocking_id: The knocking that led to this member.
        invited_by: Who invited the member.
        links: Where the member is.
    """

    id: str
    conversation_id: str | Unset = UNSET
    embedded: EmbeddedUser | Unset = UNSET
    state: Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str | Unset = UNSET
    timestamp: MemberTimes | Unset = UNSET
    initiator: Initiator | Unset = UNSET
    channel: Channel | Unset = UNSET
    media: MemberMedia | Unset = UNSET
    knocking_id: str | Unset = UNSET
    invited_by: str | Unset = UNSET
    links: MemberLink | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "embedded": "EmbeddedUser",
        "timestamp": "MemberTimes",
        "initiator": "Initiator",
        "channel": "Channel",
        "media": "MemberMedia",
        "links": "MemberLink",
    }
