# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class GeoPoint(Model):
    """A point on the globe.

    Attributes:
        latitude: Degrees north of the equator.
        longitude: Degrees east of Greenwich.
    """

    latitude: float
    longitude: float
