# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .user_conversation import UserConversation


@define(repr=False)
class EmbeddedUserConversations(Model):
    """The entries of a page.

    Attributes:
        conversations: The conversations.
    """

    conversations: list[UserConversation]

    __shapes__: ClassVar[Mapping[str, Any]] = {"conversations": ["UserConversation"]}
