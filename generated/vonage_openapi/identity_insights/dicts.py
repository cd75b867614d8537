# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Identity Insights: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class Area(TypedDict):
    """A circle on the map."""

    type: NotRequired[Literal["CIRCLE"]]
    """Form of the area."""
    radius: NotRequired[int]
    """Radius in metres."""
    center: NotRequired[Center]
    """The middle of the circle."""


class Center(TypedDict):
    """The middle of the circle."""

    latitude: NotRequired[float]
    """Latitude in degrees."""
    longitude: NotRequired[float]
    """Longitude in degrees."""


class CurrentCarrier(TypedDict):
    """The operator that has the number now."""

    name: NotRequired[str]
    """The operator."""
    network_type: NotRequired[Literal["MOBILE"] | str]
    """Kind of its network; mobile ones alone are known so far."""
    country_code: NotRequired[str]
    """Country of the operator (ISO 3166-1 alpha-2)."""
    network_code: NotRequired[str]
    """The network as country and network code together (MCC and MNC)."""
    status: NotRequired[InsightStatus]
    """How it went with this insight."""


class DeviceSwap(TypedDict):
    """Whether the number moved to another device lately."""

    latest_device_swap_at: NotRequired[str]
    """When it last moved."""
    is_swapped: NotRequired[bool]
    """Whether it moved within the period asked about."""
    status: NotRequired[InsightStatus]
    """How it went with this insight."""


class Format(TypedDict):
    """What the number itself says, without asking an operator."""

    country_code: NotRequired[str]
    """Country of the number (ISO 3166-1 alpha-2)."""
    country_name: NotRequired[str]
    """Name of that country in English."""
    country_prefix: NotRequired[str]
    """Calling code of that country."""
    offline_location: NotRequired[str]
    """Area that the number belongs to by its digits."""
    time_zones: NotRequired[list[str]]
    """Time zones of that area, by their IANA names."""
    number_international: NotRequired[str]
    """The number in E.164 form with the plus sign."""
    number_national: NotRequired[str]
    """The number as it is written in its country."""
    is_format_valid: NotRequired[bool]
    """Whether a number can look like this in its country."""
    status: NotRequired[InsightStatus]
    """How it went with this insight."""


class FoundInsights(TypedDict):
    """The insights by kind; those that were asked for are there."""

    format: NotRequired[Format]
    """What the number itself says, without asking an operator."""
    sim_swap: NotRequired[SimSwap]
    """Whether the SIM card of the number was changed lately."""
    original_carrier: NotRequired[OriginalCarrier]
    """The operator that the number was first given to."""
    current_carrier: NotRequired[CurrentCarrier]
    """The operator that has the number now."""
    location_verification: NotRequired[LocationVerification]
    """Whether the device is where it is said to be."""
    subscriber_match: NotRequired[SubscriberMatch]
    """How well what is said of the person fits the operator's records."""
    roaming: NotRequired[Roaming]
    """Whether the device is abroad."""
    reachability: NotRequired[Reachability]
    """Whether the device is connected."""
    device_swap: NotRequired[DeviceSwap]
    """Whether the number moved to another device lately."""


class InsightStatus(TypedDict):
    """How it went with this insight."""

    code: NotRequired[
        Literal[
            "NO_COVERAGE",
            "INVALID_PURPOSE",
            "UNAUTHORIZED",
            "INTERNAL_ERROR",
            "SUPPLIER_ERROR",
            "NOT_FOUND",
            "UNSUPPORTED_NETWORK_TYPE",
            "INVALID_NUMBER_FORMAT",
            "OK",
        ]
        | str
    ]
    """OK, or why there is no answer."""
    message: NotRequired[str]
    """The same in words."""


class Insights(TypedDict):
    """What was found out."""

    request_id: str
    """Identifies the request."""
    insights: FoundInsights
    """The insights by kind; those that were asked for are there."""


class InsightsRequest(TypedDict):
    """A number, and what to find out about it."""

    phone_number: str
    """A phone number, best in E.164 form without the plus sign. It goes to the platform as it was typed: the official
    patterns are not anchored, and what it makes of plus signs, spaces and local forms is its own to say."""
    purpose: NotRequired[str]
    """What the answer is used for, as registered; insights that come from operators need it."""
    insights: WantedInsights
    """The insights to get, at least one, each with its settings."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class LocationVerification(TypedDict):
    """Whether the device is where it is said to be."""

    is_verified: NotRequired[Literal["TRUE", "FALSE", "UNKNOWN", "PARTIAL"] | str]
    """Whether the device is in the area, in a part of it, outside, or cannot be found."""
    latest_location_at: NotRequired[str]
    """When the device was last located."""
    match_rate: NotRequired[int]
    """For PARTIAL, how much of the area fits, in percent."""
    status: NotRequired[InsightStatus]
    """How it went with this insight."""


class OriginalCarrier(TypedDict):
    """The operator that the number was first given to."""

    name: NotRequired[str]
    """The operator."""
    network_type: NotRequired[Literal["MOBILE", "LANDLINE", "TOLLFREE", "PREMIUM", "VIRTUAL"] | str]
    """Kind of its network."""
    country_code: NotRequired[str]
    """Country of the operator (ISO 3166-1 alpha-2)."""
    network_code: NotRequired[str]
    """The network as country and network code together (MCC and MNC)."""
    status: NotRequired[InsightStatus]
    """How it went with this insight."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class Reachability(TypedDict):
    """Whether the device is connected."""

    latest_status_at: NotRequired[str]
    """When this was last seen."""
    is_reachable: NotRequired[bool]
    """Whether it can be reached at all."""
    connectivity: NotRequired[list[Literal["DATA", "SMS"] | str]]
    """The ways it can be reached, if it can."""
    status: NotRequired[InsightStatus]
    """How it went with this insight."""


class Roaming(TypedDict):
    """Whether the device is abroad."""

    latest_status_at: NotRequired[str]
    """When this was last seen."""
    is_roaming: NotRequired[bool]
    """Whether it is in a foreign network."""
    country_codes: NotRequired[list[str]]
    """Countries it may be in (ISO 3166-1 alpha-2)."""
    status: NotRequired[InsightStatus]
    """How it went with this insight."""


class SimSwap(TypedDict):
    """Whether the SIM card of the number was changed lately."""

    latest_sim_swap_at: NotRequired[str]
    """When it was last changed."""
    is_swapped: NotRequired[bool]
    """Whether it was changed within the period asked about."""
    status: NotRequired[InsightStatus]
    """How it went with this insight."""


class Subscriber(TypedDict):
    """What is said of the person, at least one detail."""

    id_document: NotRequired[str]
    """Number of the person's identity document."""
    given_name: NotRequired[str]
    """First names of the person."""
    family_name: NotRequired[str]
    """Last name of the person."""
    street_name: NotRequired[str]
    """Street the person lives in."""
    street_number: NotRequired[str]
    """Number of the house."""
    postal_code: NotRequired[str]
    """Postal code of the address."""
    locality: NotRequired[str]
    """Town of the address."""
    region: NotRequired[str]
    """Region of the address."""
    country: NotRequired[str]
    """Country of the address (ISO 3166-1 alpha-2)."""
    house_number_extension: NotRequired[str]
    """What follows the house number, such as a floor or a letter."""
    birthdate: NotRequired[str]
    """Day of birth, as year, month and day (ISO 8601)."""


class SubscriberMatch(TypedDict):
    """How well what is said of the person fits the operator's records."""

    id_document_match: NotRequired[Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str]
    """How well a detail fits the operator's records."""
    given_name_match: NotRequired[Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str]
    """How well a detail fits the operator's records."""
    family_name_match: NotRequired[Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str]
    """How well a detail fits the operator's records."""
    address_match: NotRequired[Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str]
    """How well a detail fits the operator's records."""
    birthdate_match: NotRequired[Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str]
    """How well a detail fits the operator's records."""
    street_name_match: NotRequired[
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"] | str
    ]
    """How well a part of the address fits, or that the address is judged as a whole."""
    street_number_match: NotRequired[
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"] | str
    ]
    """How well a part of the address fits, or that the address is judged as a whole."""
    postal_code_match: NotRequired[
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"] | str
    ]
    """How well a part of the address fits, or that the address is judged as a whole."""
    locality_match: NotRequired[
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"] | str
    ]
    """How well a part of the address fits, or that the address is judged as a whole."""
    region_match: NotRequired[
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"] | str
    ]
    """How well a part of the address fits, or that the address is judged as a whole."""
    country_match: NotRequired[
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"] | str
    ]
    """How well a part of the address fits, or that the address is judged as a whole."""
    house_number_extension_match: NotRequired[
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"] | str
    ]
    """How well a part of the address fits, or that the address is judged as a whole."""
    status: NotRequired[SubscriberMatchStatus]
    """How it went with the match."""


class SubscriberMatchStatus(TypedDict):
    """How it went with the match."""

    code: NotRequired[
        Literal[
            "NO_COVERAGE",
            "INVALID_PURPOSE",
            "UNAUTHORIZED",
            "INTERNAL_ERROR",
            "SUPPLIER_ERROR",
            "NOT_FOUND",
            "UNSUPPORTED_NETWORK_TYPE",
            "INVALID_NUMBER_FORMAT",
            "OK",
            "SUBSCRIBER_MATCH.ID_DOCUMENT_REQUIRED",
            "SUBSCRIBER_MATCH.ID_DOCUMENT_MISMATCH",
            "SUBSCRIBER_MATCH.INVALID_PARAM_COMBINATION",
        ]
        | str
    ]
    """OK, or why there is no answer."""
    message: NotRequired[str]
    """The same in words."""


class SwapPeriod(TypedDict):
    """Whether there was a change of SIM card or device."""

    period: NotRequired[int]
    """How far back to look, in hours."""


class WantedInsights(TypedDict):
    """The insights to get, at least one, each with its settings."""

    format: NotRequired[dict[str, Any]]
    """What the number itself says."""
    sim_swap: NotRequired[SwapPeriod]
    """Whether there was a change of SIM card or device."""
    original_carrier: NotRequired[dict[str, Any]]
    """The operator that the number was first given to."""
    current_carrier: NotRequired[dict[str, Any]]
    """The operator that has the number now."""
    location_verification: NotRequired[WantedLocation]
    """Whether the device is in an area."""
    subscriber_match: NotRequired[Subscriber]
    """What is said of the person, at least one detail."""
    roaming: NotRequired[dict[str, Any]]
    """Whether the device is abroad."""
    reachability: NotRequired[dict[str, Any]]
    """Whether the device is connected."""
    device_swap: NotRequired[SwapPeriod]
    """Whether there was a change of SIM card or device."""


class WantedLocation(TypedDict):
    """Whether the device is in an area."""

    location: NotRequired[Area]
    """A circle on the map."""


class InsightsRequestKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    phone_number: NotRequired[str]
    purpose: NotRequired[str]
    insights: NotRequired[WantedInsights]
