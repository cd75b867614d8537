# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class Place(Model):
    """A place.

    Attributes:
        lat: How far north, in degrees.
        long: How far east, in degrees.
    """

    lat: float
    long: float
