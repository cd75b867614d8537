# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Message Search: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    SearchMessagesIds: TypeAlias = "Union[list[str], str]"
else:
    from ..._model import OneOf as _OneOf

    SearchMessagesIds = _OneOf(())
