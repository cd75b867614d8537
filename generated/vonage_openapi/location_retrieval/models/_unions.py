# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Device Location Retrieval: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .circular_area import CircularArea
    from .polygonal_area import PolygonalArea

    DeviceLocationLocation: TypeAlias = "Union[CircularArea, PolygonalArea, dict[str, Any]]"
else:
    from ..._model import OneOf as _OneOf

    DeviceLocationLocation = _OneOf({"CIRCLE": "CircularArea", "POLYGON": "PolygonalArea"}, "type")
