# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
"""The models of Device Location Retrieval. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .circular_area import CircularArea as CircularArea
    from .device_location import DeviceLocation as DeviceLocation
    from ._unions import DeviceLocationLocation as DeviceLocationLocation
    from .geo_point import GeoPoint as GeoPoint
    from .location_error import LocationError as LocationError
    from .location_request import LocationRequest as LocationRequest
    from .polygonal_area import PolygonalArea as PolygonalArea
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CircularArea": "circular_area",
            "DeviceLocation": "device_location",
            "DeviceLocationLocation": "_unions",
            "GeoPoint": "geo_point",
            "LocationError": "location_error",
            "LocationRequest": "location_request",
            "PolygonalArea": "polygonal_area",
        },
    )
