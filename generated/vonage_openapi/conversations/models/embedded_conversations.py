# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .conversation_summary import ConversationSummary


@define(repr=False)
class EmbeddedConversations(Model):
    """The entries of a page.

    Attributes:
        conversations: The conversations.
    """

    conversations: list[ConversationSummary]

    __shapes__: ClassVar[Mapping[str, Any]] = {"conversations": ["ConversationSummary"]}
