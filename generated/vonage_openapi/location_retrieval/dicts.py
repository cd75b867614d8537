# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Device Location Retrieval: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class CircularArea(TypedDict):
    """All that is near one point."""

    type: Literal["CIRCLE"]
    """The form of the area."""
    center: GeoPoint
    """The middle."""
    radius_meters: float
    """How far it reaches from the middle in metres."""


class DeviceLocation(TypedDict):
    """Where a phone was seen."""

    last_location_time: str
    """When it was seen there."""
    location: DeviceLocationLocation
    """The area."""


class GeoPoint(TypedDict):
    """A point on the globe."""

    latitude: float
    """Degrees north of the equator."""
    longitude: float
    """Degrees east of Greenwich."""


class LocationError(TypedDict):
    """What went wrong."""

    type: NotRequired[str]
    """Address of a page about this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: str
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence."""


class LocationRequest(TypedDict):
    """Which phone, and how fresh its location has to be."""

    phone_number: str
    """The number in E.164 form with its plus sign."""
    location_age_seconds: NotRequired[int]
    """How old the location may be, in seconds; 0 has the network look now. Any age, if absent."""


class PolygonalArea(TypedDict):
    """All that lies between some points."""

    type: Literal["POLYGON"]
    """The form of the area."""
    boundary: list[GeoPoint]
    """The corners, in order."""


class LocationRequestKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    phone_number: NotRequired[str]
    location_age_seconds: NotRequired[int]


DeviceLocationLocation: TypeAlias = CircularArea | PolygonalArea
