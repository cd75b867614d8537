# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class LocationV01(Model):
    """A place, in the older form. Both angles are strings.

    Attributes:
        longitude: Degrees east.
        latitude: Degrees north.
        name: What the place is called.
        address: Its address.
    """

    longitude: str | Unset = UNSET
    latitude: str | Unset = UNSET
    name: str | Unset = UNSET
    address: str | Unset = UNSET
