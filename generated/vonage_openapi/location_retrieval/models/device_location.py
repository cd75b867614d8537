# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from ._unions import DeviceLocationLocation


@define(repr=False)
class DeviceLocation(Model):
    """Where a phone was seen.

    Attributes:
        last_location_time: When it was seen there.
        location: The area.
    """

    last_location_time: str
    location: DeviceLocationLocation

    __shapes__: ClassVar[Mapping[str, Any]] = {"location": "DeviceLocationLocation"}
