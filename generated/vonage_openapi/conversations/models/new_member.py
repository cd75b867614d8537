# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .channel import Channel
    from .member_media import MemberMedia
    from .user_choice import UserChoice


@define(repr=False)
class NewMember(Model):
    """Who comes into a conversation, and how.

    Attributes:
        state: Whether the user is in at once.
        user: A user, by id or by name.
        channel: How a member takes part. `to` fits the type; custom headers are for SIP and websockets.
        media: The sound of a member.
        knocking_id: A knocking that is answered with this.
        member_id_inviting: The member who invites.
        from_: The member who does this.
    """

    state: Literal["invited", "joined"] | str
    user: UserChoice
    channel: Channel
    media: MemberMedia | Unset = UNSET
    knocking_id: str | Unset = UNSET
    member_id_inviting: str | Unset = UNSET
    from_: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"user": "UserChoice", "channel": "Channel", "media": "MemberMedia"}
