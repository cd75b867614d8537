# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ConversationTimes(Model):
    """When things happened to a conversation, in ISO 8601.

    Attributes:
        created: When it was made.
        updated: When it changed last.
        destroyed: When it was deleted.
    """

    created: str | Unset = UNSET
    updated: str | None | Unset = UNSET
    destroyed: str | None | Unset = UNSET
