# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Quality on Demand: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewQodSession(TypedDict):
    """Which phone, which servers, and for how long."""

    msisdn: str
    """The number of the phone."""
    source_ip: str
    """The IP address of the phone, version 4 or 6; not every network takes both."""
    duration: int
    """How long, in seconds."""
    channels: list[QodChannel]
    """What the phone exchanges with whom."""


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


class QodChannel(TypedDict):
    """What a phone exchanges with some servers, and how that is to be treated."""

    source: QodSourceParams
    """The end at the phone."""
    destination: QodDestinationParams
    """The end at the servers."""
    qod_profile: str
    """The profile that says how, such as LOW_LATENCY."""


class QodDestinationParams(TypedDict):
    """The end at the servers."""

    cidr: str
    """The IP addresses of the servers in CIDR notation, version 4 or 6; not every network takes both."""
    port: NotRequired[int]
    """Only this port of the servers."""


class QodDestination(TypedDict):
    """The end at the servers."""

    cidr: str
    """The IP addresses of the servers in CIDR notation, version 4 or 6; not every network takes both."""
    port: NotRequired[int]
    """Only this port of the servers."""


class QodSession(TypedDict):
    """A time of better transport."""

    id: str
    """Identifies the session."""
    msisdn: NotRequired[str]
    """The number of the phone."""
    source_ip: NotRequired[str]
    """The IP address of the phone."""
    duration: NotRequired[int]
    """How long, in seconds."""
    channels: NotRequired[list[QodSessionChannel]]
    """What the phone exchanges with whom, and what became of it."""


class QodSessionChannel(TypedDict):
    """What a phone exchanges with some servers, and what became of it."""

    source: NotRequired[QodSource]
    """The end at the phone."""
    destination: NotRequired[QodDestination]
    """The end at the servers."""
    qod_profile: NotRequired[str]
    """The profile that says how it is treated."""
    statuses: NotRequired[list[QodStatus]]
    """The states it was in, the first one first."""


class QodSourceParams(TypedDict):
    """The end at the phone."""

    port: NotRequired[int]
    """Only this port of the phone."""


class QodSource(TypedDict):
    """The end at the phone."""

    port: NotRequired[int]
    """Only this port of the phone."""


class QodStatus(TypedDict):
    """A state of a channel."""

    status: NotRequired[Literal["PENDING", "ACTIVE", "COMPLETED", "CANCELLING", "FAILED"] | str]
    """PENDING until the network has decided, ACTIVE while the profile is applied, COMPLETED when its time is over,
    CANCELLING on the way to an early end, FAILED if the network did not go along."""
    reason: NotRequired[str]
    """Why it is in this state."""
    updated: NotRequired[str]
    """Since when, in UTC (ISO 8601)."""


class NewQodSessionKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    msisdn: NotRequired[str]
    source_ip: NotRequired[str]
    duration: NotRequired[int]
    channels: NotRequired[list[QodChannel]]
