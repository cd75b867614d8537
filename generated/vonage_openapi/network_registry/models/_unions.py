# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Network Registry: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    ApplicationProfiles: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
    BusinessProfiles: TypeAlias = "Union[list[dict[str, Any]], dict[str, Any]]"
    CatalogueValues: TypeAlias = "Union[list[Any], dict[str, Any]]"
else:
    from ..._model import OneOf as _OneOf

    ApplicationProfiles = _OneOf(())
    BusinessProfiles = _OneOf(())
    CatalogueValues = _OneOf(())
