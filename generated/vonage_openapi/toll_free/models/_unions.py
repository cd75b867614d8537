# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Toll-free registration: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    TollFreeEvents: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
    TollFreeNumbers: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
else:
    from ..._model import OneOf as _OneOf

    TollFreeEvents = _OneOf(())
    TollFreeNumbers = _OneOf(())
