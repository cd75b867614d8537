# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Meetings: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    LogosToKeepKeysItem: TypeAlias = "Union[str, dict[str, Any]]"
else:
    from ..._model import OneOf as _OneOf

    LogosToKeepKeysItem = _OneOf(())
