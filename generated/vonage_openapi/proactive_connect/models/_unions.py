# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Proactive Connect: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .manual_source import ManualSource
    from .salesforce_source import SalesforceSource

    ListSource: TypeAlias = "Union[ManualSource, SalesforceSource, dict[str, Any]]"
else:
    from ..._model import OneOf as _OneOf

    ListSource = _OneOf({"manual": "ManualSource", "salesforce": "SalesforceSource"}, "type")
