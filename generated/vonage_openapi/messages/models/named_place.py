# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NamedPlace(Model):
    """A place that may have a name.

    Attributes:
        lat: How far north, in degrees.
        long: How far east, in degrees.
        name: What it is called.
        address: Where it is; there with `name` only.
        url: Its page.
    """

    lat: float
    long: float
    name: str | Unset = UNSET
    address: str | Unset = UNSET
    url: str | Unset = UNSET
