# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Conversation: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .audio_settings import AudioSettings
    from .conversation_number import ConversationNumber

    MemberMediaAudio: TypeAlias = "Union[bool, AudioSettings, dict[str, Any]]"
    NewConversationNumbers: TypeAlias = "Union[list[ConversationNumber], dict[str, Any]]"
else:
    from ..._model import OneOf as _OneOf

    MemberMediaAudio = _OneOf(("AudioSettings",))
    NewConversationNumbers = _OneOf((["ConversationNumber"],))
