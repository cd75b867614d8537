# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .area import Area


@define(repr=False)
class WantedLocation(Model):
    """Whether the device is in an area.

    Attributes:
        location: A circle on the map.
    """

    location: Area | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"location": "Area"}
