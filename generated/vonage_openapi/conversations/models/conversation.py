# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .conversation_properties import ConversationProperties
    from .conversation_times import ConversationTimes
    from .self_links import SelfLinks


@define(repr=False)
class Conversation(Model):
    """A conversation.

    Attributes:
        id: Identifies the conversation.
        name: Its name for programs.
        display_name: Its name for people.
        image_url: Its picture.
        state: Whether it is in use.
        sequence_number: The number of its last event.
        timestamp: When things happened to a conversation, in ISO 8601.
        properties: Settings and data of your own.
        links: The HAL links of a thing that links to nothing but itself.
    """

    id: str
    name: str
    display_name: str | None | Unset = UNSET
    image_url: str | None | Unset = UNSET
    state: Literal["ACTIVE", "INACTIVE", "DELETED"] | str | Unset = UNSET
    sequence_number: int | Unset = UNSET
    timestamp: ConversationTimes | Unset = UNSET
    properties: ConversationProperties | Unset = UNSET
    links: SelfLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "timestamp": "ConversationTimes",
        "properties": "ConversationProperties",
        "links": "SelfLinks",
    }
