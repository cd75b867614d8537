# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Center(Model):
    """The middle of the circle.

    Attributes:
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
    """

    latitude: float | Unset = UNSET
    longitude: float | Unset = UNSET
