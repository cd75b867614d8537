# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Numbers, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class AvailableNumber(TypedDict):
    """A number that can be rented."""

    country: str
    msisdn: str
    type: Literal["landline", "mobile-lvn", "landline-toll-free"] | str
    initialPrice: str
    cost: str
    features: list[Literal["SMS", "VOICE", "MMS"] | str]
    limitations: list[NumberLimitation]


class AvailableNumbers(TypedDict):
    """One page of free numbers; empty without any."""

    count: int
    numbers: list[AvailableNumber]


class NumberLimitation(TypedDict):
    """How one feature of a number is limited."""

    feature: Literal["MMS", "SMS", "VOICE"] | str
    type: Literal["INBOUND", "OUTBOUND"] | str
    reach: Literal["DOMESTIC", "INTERNATIONAL"] | str


class NumberOrder(TypedDict):
    """Which number is meant, and whose it is."""

    country: str
    msisdn: str
    target_api_key: NotRequired[str]


class NumberSetup(TypedDict):
    """What happens with messages and calls that come in."""

    country: str
    msisdn: str
    app_id: NotRequired[str]
    moHttpUrl: NotRequired[str]
    moSmppSysType: NotRequired[str]
    voiceCallbackType: NotRequired[Literal["sip", "tel", "app"]]
    voiceCallbackValue: NotRequired[str]
    voiceStatusCallback: NotRequired[str]
    messagesCallbackType: NotRequired[Literal["app"]]
    messagesCallbackValue: NotRequired[str]


class OwnedNumber(TypedDict):
    """A number of yours."""

    country: str
    msisdn: str
    moHttpUrl: str
    type: Literal["landline", "mobile-lvn", "landline-toll-free"] | str
    features: list[Literal["SMS", "VOICE", "MMS"] | str]
    limitations: list[NumberLimitation]
    messagesCallbackType: Literal["app"] | str
    messagesCallbackValue: str
    voiceCallbackType: Literal["sip", "tel", "app"] | str
    voiceCallbackValue: str
    app_id: str


class OwnedNumbers(TypedDict):
    """One page of your numbers; empty without any."""

    count: int
    numbers: list[OwnedNumber]


RestStatus = TypedDict("RestStatus", {"error-code": "str", "error-code-label": "str"})


class ListOwnedNumbersQuery(TypedDict):
    """All of them optional, as keywords."""

    application_id: NotRequired[str]
    has_application: NotRequired[bool]
    country: NotRequired[str]
    pattern: NotRequired[str]
    search_pattern: NotRequired[Literal[0, 1, 2]]
    size: NotRequired[int]
    index: NotRequired[int]


class SearchAvailableNumbersQuery(TypedDict):
    """All of them optional, as keywords."""

    country: NotRequired[str]
    type: NotRequired[Literal["mobile-lvn", "landline", "landline-toll-free"]]
    pattern: NotRequired[str]
    search_pattern: NotRequired[Literal[0, 1, 2]]
    features: NotRequired[str]
    size: NotRequired[int]
    index: NotRequired[int]


class NumberOrderKeywords(TypedDict):
    """All of them optional, as keywords."""

    country: NotRequired[str]
    msisdn: NotRequired[str]
    target_api_key: NotRequired[str]


class NumberSetupKeywords(TypedDict):
    """All of them optional, as keywords."""

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
