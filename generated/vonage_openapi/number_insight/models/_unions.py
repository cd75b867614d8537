# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Number Insight: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .roaming import Roaming

    AdvancedInsightRoaming: TypeAlias = "Union[Roaming, Literal['unknown'] | str, None, dict[str, Any]]"
else:
    from ..._model import OneOf as _OneOf

    AdvancedInsightRoaming = _OneOf(("Roaming",))
