# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .geo_point import GeoPoint


@define(repr=False)
class CircularArea(Model):
    """All that is near one point.

    Attributes:
        type_: The form of the area.
        center: The middle.
        radius_meters: How far it reaches from the middle in metres.
    """

    type_: Literal["CIRCLE"]
    center: GeoPoint
    radius_meters: float

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"center": "GeoPoint"}
