# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class EventLocation(Model):
    """A place.

    Attributes:
        longitude: Degrees east.
        latitude: Degrees north.
        name: Its name.
        address: Its address.
    """

    longitude: str | Unset = UNSET
    latitude: str | Unset = UNSET
    name: str | Unset = UNSET
    address: str | Unset = UNSET
