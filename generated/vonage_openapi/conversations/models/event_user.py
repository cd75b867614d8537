# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .member_media import MemberMedia


@define(repr=False)
class EventUser(Model):
    """A user as events show it.

    Attributes:
        id: Identifies the user.
        user_id: The same under another name.
        member_id: The member.
        name: The name for programs.
        display_name: The name for people.
        image_url: A picture.
        custom_data: Data of your own.
        media: The sound of a member.
    """

    id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    member_id: str | Unset = UNSET
    name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    image_url: str | Unset = UNSET
    custom_data: dict[str, Any] | Unset = UNSET
    media: MemberMedia | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"media": "MemberMedia"}
