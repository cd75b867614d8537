# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Numbers: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class AvailableNumber(TypedDict):
    """A number that can be rented."""

    country: str
    """The country of the number."""
    msisdn: str
    """The number."""
    type: NotRequired[Literal["landline", "mobile-lvn", "landline-toll-free"] | str]
    """The kind of number."""
    initialPrice: NotRequired[str]
    """What it costs once, in euros."""
    cost: NotRequired[str]
    """What it costs every month, in euros."""
    features: NotRequired[list[Literal["SMS", "VOICE", "MMS"] | str]]
    """What the number can do."""
    limitations: NotRequired[list[NumberLimitation]]
    """How its features are limited."""


class AvailableNumbers(TypedDict):
    """One page of free numbers; empty without any."""

    count: NotRequired[int]
    """How many numbers there are on all pages."""
    numbers: NotRequired[list[AvailableNumber]]
    """The numbers."""


class NumberLimitation(TypedDict):
    """How one feature of a number is limited."""

    feature: Literal["MMS", "SMS", "VOICE"] | str
    """The feature that is limited."""
    type: Literal["INBOUND", "OUTBOUND"] | str
    """Which direction this is about."""
    reach: Literal["DOMESTIC", "INTERNATIONAL"] | str
    """Which traffic this is about, within the country or beyond."""


class NumberOrder(TypedDict):
    """Which number is meant, and whose it is."""

    country: str
    """The country of the number."""
    msisdn: str
    """The number."""
    target_api_key: NotRequired[str]
    """The subaccount to act for; your own account when absent."""


class NumberSetup(TypedDict):
    """What happens with messages and calls that come in."""

    country: str
    """The country of the number."""
    msisdn: str
    """The number."""
    app_id: NotRequired[str]
    """The application that handles messages and calls."""
    moHttpUrl: NotRequired[str]
    """Where SMS go. The URL must already answer a GET with status 200; an empty string removes it."""
    moSmppSysType: NotRequired[str]
    """The system type of your SMPP client."""
    voiceCallbackType: NotRequired[Literal["sip", "tel", "app"]]
    """Where calls go; sip and tel come before the application. Needs `voiceCallbackValue`."""
    voiceCallbackValue: NotRequired[str]
    """The SIP address, phone or application that calls go to. Needs `voiceCallbackType`."""
    voiceStatusCallback: NotRequired[str]
    """Who is told when a call has ended."""
    messagesCallbackType: NotRequired[Literal["app"]]
    """Use `app_id` instead. Needs `messagesCallbackValue`."""
    messagesCallbackValue: NotRequired[str]
    """Use `app_id` instead. The application that messages go to; needs `messagesCallbackType`."""


class OwnedNumber(TypedDict):
    """A number of yours."""

    country: str
    """The country of the number."""
    msisdn: str
    """The number."""
    moHttpUrl: NotRequired[str]
    """Where SMS go."""
    type: NotRequired[Literal["landline", "mobile-lvn", "landline-toll-free"] | str]
    """The kind of number."""
    features: NotRequired[list[Literal["SMS", "VOICE", "MMS"] | str]]
    """What the number can do."""
    limitations: NotRequired[list[NumberLimitation]]
    """How its features are limited."""
    cost: NotRequired[str]
    """The monthly rent in euros."""
    messagesCallbackType: NotRequired[Literal["app"] | str]
    """Where messages go, always app."""
    messagesCallbackValue: NotRequired[str]
    """The application that messages go to."""
    voiceCallbackType: NotRequired[Literal["sip", "tel", "app"] | str]
    """Where calls go."""
    voiceCallbackValue: NotRequired[str]
    """The SIP address, phone or application that calls go to."""
    app_id: NotRequired[str]
    """The application that the number is linked to."""


class OwnedNumbers(TypedDict):
    """One page of your numbers; empty without any."""

    count: NotRequired[int]
    """How many numbers there are on all pages."""
    numbers: NotRequired[list[OwnedNumber]]
    """The numbers."""


RestStatus = TypedDict(
    "RestStatus",
    {
        # "200" when all went well, else the number of the error.
        "error-code": "str",
        # The same in words.
        "error-code-label": "str",
    },
)


class ListOwnedNumbersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    application_id: NotRequired[str]
    has_application: NotRequired[bool]
    country: NotRequired[str]
    pattern: NotRequired[str]
    search_pattern: NotRequired[Literal[0, 1, 2]]
    size: NotRequired[int]
    index: NotRequired[int]


class SearchAvailableNumbersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    country: NotRequired[str]
    type: NotRequired[Literal["mobile-lvn", "landline", "landline-toll-free"]]
    pattern: NotRequired[str]
    search_pattern: NotRequired[Literal[0, 1, 2]]
    features: NotRequired[str]
    size: NotRequired[int]
    index: NotRequired[int]


class NumberOrderKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    country: NotRequired[str]
    msisdn: NotRequired[str]
    target_api_key: NotRequired[str]


class NumberSetupKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    country: NotRequired[str]
    msisdn: NotRequired[str]
    app_id: NotRequired[str]
    moHttpUrl: NotRequired[str]
    moSmppSysType: NotRequired[str]
    voiceCallbackType: NotRequired[Literal["sip", "tel", "app"]]
    voiceCallbackValue: NotRequired[str]
    voiceStatusCallback: NotRequired[str]
    messagesCallbackType: NotRequired[Literal["app"]]
    messagesCallbackValue: NotRequired[str]
