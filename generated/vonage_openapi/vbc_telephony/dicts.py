# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of VBC Telephony: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict

VbcCall = TypedDict(
    "VbcCall",
    {
        # The account.
        "account_id": "NotRequired[str | int]",
        # Identifies the call.
        "call_id": "NotRequired[str]",
        # inbound or outbound.
        "direction": "NotRequired[Literal['inbound', 'outbound'] | str]",
        # Who called.
        "from": "NotRequired[str]",
        # Who was called.
        "to": "NotRequired[str]",
        # When it began, in seconds since 1970.
        "start_time": "NotRequired[str | int]",
        # When it ended, in seconds since 1970.
        "end_time": "NotRequired[str | int]",
        # How it is.
        "status": "NotRequired[Literal['busy', 'failed', 'unanswered', 'ringing', 'on-call'] | str]",
        # Its legs.
        "legs": "NotRequired[list[VbcLeg]]",
    },
)
VbcCallChange = TypedDict(
    "VbcCallChange",
    {
        # active to answer, parked to park; absent to transfer.
        "state": "NotRequired[Literal['active', 'parked']]",
        # Who has the call so far.
        "from": "NotRequired[VbcDestination]",
        # Who is to have it.
        "to": "NotRequired[VbcDestination]",
    },
)


class VbcCallChanged(TypedDict):
    """A call, after it was changed."""

    account_id: NotRequired[str | int]
    """The account."""
    call_id: NotRequired[str]
    """Identifies the call."""
    call_state: NotRequired[str]
    """Its state."""
    destination: NotRequired[str]
    """Who has it now."""


class VbcCallPage(TypedDict):
    """One page of calls."""

    current_page: NotRequired[str | int]
    """The page."""
    first_page_uri: NotRequired[str]
    """The link to the first page."""
    next_page: NotRequired[str | int]
    """The page after this one."""
    next_page_uri: NotRequired[str]
    """The link to the page after this one."""
    previous_page_uri: NotRequired[str]
    """The link to the page before this one."""
    order: NotRequired[str]
    """How the list is sorted."""
    page_size: NotRequired[str | int]
    """How many entries a page has at most."""
    pages: NotRequired[str | int]
    """How many pages there are."""
    calls: NotRequired[list[VbcCall]]
    """The calls."""


class VbcDestination(TypedDict):
    """Where somebody can be reached."""

    destination: NotRequired[str]
    """The extension, the number, or the id of the device."""
    type: NotRequired[Literal["device", "extension", "pstn"]]
    """What kind of destination it is."""


class VbcDevice(TypedDict):
    """A phone, with the times of its registration in seconds since 1970."""

    account_id: NotRequired[str | int]
    """The account."""
    device_ip: NotRequired[str]
    """The address that it was last seen at."""
    last_request: NotRequired[str | int]
    """When it last asked."""
    last_success: NotRequired[str | int]
    """When it last succeeded."""
    mac_address: NotRequired[str]
    """Identifies the device."""
    registration: NotRequired[VbcDeviceRegistration]
    """Its registration."""
    provisioned: NotRequired[VbcDeviceProvisioned]
    """Its settings."""


class VbcDevicePage(TypedDict):
    """One page of devices."""

    current_page: NotRequired[str | int]
    """The page."""
    first_page_uri: NotRequired[str]
    """The link to the first page."""
    next_page: NotRequired[str | int]
    """The page after this one."""
    next_page_uri: NotRequired[str]
    """The link to the page after this one."""
    previous_page_uri: NotRequired[str]
    """The link to the page before this one."""
    order: NotRequired[str]
    """How the list is sorted."""
    page_size: NotRequired[str | int]
    """How many entries a page has at most."""
    pages: NotRequired[str | int]
    """How many pages there are."""
    devices: NotRequired[list[VbcDevice]]
    """The devices."""


class VbcDeviceProvisioned(TypedDict):
    """Its settings."""

    last_success: NotRequired[str | int]
    """When it last got them."""
    last_request: NotRequired[str | int]
    """When it last asked for them."""


class VbcDeviceRegistration(TypedDict):
    """Its registration."""

    last_success: NotRequired[str | int]
    """When it was last registered."""


VbcLeg = TypedDict(
    "VbcLeg",
    {
        # The account.
        "account_id": "NotRequired[str | int]",
        # The call that it belongs to.
        "call_id": "NotRequired[str]",
        # Identifies the leg.
        "leg_id": "NotRequired[str]",
        # inbound or outbound.
        "direction": "NotRequired[Literal['inbound', 'outbound'] | str]",
        # Who called.
        "from": "NotRequired[str]",
        # Who was called.
        "to": "NotRequired[str]",
        # When it began, in seconds since 1970.
        "start_time": "NotRequired[str | int]",
        # When it ended, in seconds since 1970.
        "end_time": "NotRequired[str | int]",
        # How it is.
        "status": "NotRequired[Literal['busy', 'failed', 'unanswered', 'ringing', 'on-call'] | str]",
    },
)


class VbcLegChange(TypedDict):
    """What is to become of a leg."""

    state: NotRequired[Literal["held", "active"]]
    """held to hold it, active to go on or to transfer."""
    dtmf: NotRequired[str]
    """The keys that are pressed."""
    stream: NotRequired[bool]
    """Whether a sound is played; false stops it."""
    stream_url: NotRequired[str]
    """The address of the sound."""
    to: NotRequired[VbcLegChangeTo]
    """Who or which leg it is transferred to."""
    recording: NotRequired[Literal["start", "stop"]]
    """Whether recording begins or ends."""
    service: NotRequired[Literal["ccr", "ocr"]]
    """Which recording: ccr of the company, ocr on demand."""


class VbcLegChangeTo(TypedDict):
    """Who or which leg it is transferred to."""

    destination: NotRequired[str]
    """The extension, the number, or the id of the device or leg."""
    type: NotRequired[str]
    """device, extension, pstn or leg."""


class VbcLegChanged(TypedDict):
    """A leg, after it was changed."""

    account_id: NotRequired[str | int]
    """The account."""
    call_id: NotRequired[str]
    """Identifies the call."""
    call_state: NotRequired[str]
    """Its state."""
    destination: NotRequired[str]
    """Who has it now."""
    leg_id: NotRequired[str]
    """Identifies the leg."""


VbcNewCall = TypedDict(
    "VbcNewCall",
    {
        # Who calls, and is rung first.
        "from": "NotRequired[VbcNewCallFrom]",
        # Who is called.
        "to": "NotRequired[VbcNewCallTo]",
        # In which way the call is made.
        "type": "NotRequired[Literal['click2dial', 'click2dialme', 'odr', 'default']]",
    },
)


class VbcNewCallFrom(TypedDict):
    """Who calls, and is rung first."""

    destination: NotRequired[str]
    """The extension or the id of the device."""
    type: NotRequired[Literal["device", "extension", "feature_code"]]
    """What kind of destination it is."""


class VbcNewCallTo(TypedDict):
    """Who is called."""

    destination: NotRequired[str]
    """The extension, the number, or the id of the device."""
    type: NotRequired[Literal["device", "extension", "pstn", "feature_code"]]
    """What kind of destination it is."""


class VbcPagePlace(TypedDict):
    """Which part of a list an answer is."""

    current_page: NotRequired[str | int]
    """The page."""
    first_page_uri: NotRequired[str]
    """The link to the first page."""
    next_page: NotRequired[str | int]
    """The page after this one."""
    next_page_uri: NotRequired[str]
    """The link to the page after this one."""
    previous_page_uri: NotRequired[str]
    """The link to the page before this one."""
    order: NotRequired[str]
    """How the list is sorted."""
    page_size: NotRequired[str | int]
    """How many entries a page has at most."""
    pages: NotRequired[str | int]
    """How many pages there are."""


class VbcTelephonyError(TypedDict):
    """Why a request was refused."""

    code: NotRequired[int | str]
    """The HTTP status."""
    message: NotRequired[str]
    """The reason."""


class ListVbcCallsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    extension: NotRequired[str | int]
    page_size: NotRequired[int | str]
    order: NotRequired[Literal["asc", "desc"]]
    start_time: NotRequired[int | str]
    end_time: NotRequired[int | str]


VbcNewCallKeywords = TypedDict(
    "VbcNewCallKeywords",
    {
        "from": "NotRequired[VbcNewCallFrom]",
        "to": "NotRequired[VbcNewCallTo]",
        "type": "NotRequired[Literal['click2dial', 'click2dialme', 'odr', 'default']]",
    },
)
VbcCallChangeKeywords = TypedDict(
    "VbcCallChangeKeywords",
    {
        "state": "NotRequired[Literal['active', 'parked']]",
        "from": "NotRequired[VbcDestination]",
        "to": "NotRequired[VbcDestination]",
    },
)


class VbcLegChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    state: NotRequired[Literal["held", "active"]]
    dtmf: NotRequired[str]
    stream: NotRequired[bool]
    stream_url: NotRequired[str]
    to: NotRequired[VbcLegChangeTo]
    recording: NotRequired[Literal["start", "stop"]]
    service: NotRequired[Literal["ccr", "ocr"]]


class ListVbcDevicesQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int | str]
    order: NotRequired[Literal["asc", "desc"]]
    start_time: NotRequired[int | str]
    end_time: NotRequired[int | str]
