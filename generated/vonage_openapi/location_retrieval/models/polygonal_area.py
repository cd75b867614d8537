# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .geo_point import GeoPoint


@define(repr=False)
class PolygonalArea(Model):
    """All that lies between some points.

    Attributes:
        type_: The form of the area.
        boundary: The corners, in order.
    """

    type_: Literal["POLYGON"]
    boundary: list[GeoPoint]

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"boundary": ["GeoPoint"]}
