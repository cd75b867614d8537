# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import NewConversationNumbers
    from .conversation_callback import ConversationCallback
    from .conversation_properties import ConversationProperties


@define(repr=False)
class NewConversation(Model):
    """What a conversation says of itself.

    Attributes:
        name: A name for programs, unlike all others; made up where it is absent.
        display_name: A name for people.
        image_url: A picture.
        properties: Settings and data of your own.
        numbers: Numbers that belong to it.
        callback: Who is told of events.
    """

    name: str | Unset = UNSET
    display_name: str | None | Unset = UNSET
    image_url: str | None | Unset = UNSET
    properties: ConversationProperties | Unset = UNSET
    numbers: NewConversationNumbers | Unset = UNSET
    callback: ConversationCallback | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "properties": "ConversationProperties",
        "numbers": "NewConversationNumbers",
        "callback": "ConversationCallback",
    }
