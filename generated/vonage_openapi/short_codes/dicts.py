# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of US short codes, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

EventAlert = TypedDict(
    "EventAlert",
    {
        "to": "str",
        "status-report-req": "NotRequired[bool | int]",
        "client-ref": "NotRequired[str]",
        "template": "NotRequired[int]",
        "type": "NotRequired[Literal['text', 'unicode']]",
    },
)


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


MarketingMessage = TypedDict(
    "MarketingMessage", {"from": "NotRequired[str]", "to": "str", "keyword": "str", "text": "str"}
)
OptIn = TypedDict(
    "OptIn",
    {
        "msisdn": "str",
        "opt-in": "Literal['true', 'false'] | str",
        "opt-in-date": "str",
        "opt-out": "Literal['true', 'false'] | str",
        "opt-out-date": "str",
    },
)
OptInList = TypedDict("OptInList", {"opt-in-count": "str", "opt-in-list": "list[OptIn]"})


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


class ResubscribeNumber(TypedDict):
    """Which number to take back."""

    msisdn: str


SmsAnswer = TypedDict("SmsAnswer", {"message-count": "str", "messages": "list[SmsPart]"})
SmsPart = TypedDict(
    "SmsPart",
    {
        "to": "str",
        "message-id": "str",
        "status": "str",
        "error-text": "str",
        "remaining-balance": "str",
        "message-price": "str",
        "network": "str",
        "client-ref": "str",
        "account-ref": "str",
    },
)
TwoFactorMessage = TypedDict("TwoFactorMessage", {"to": "str", "pin": "str | int", "client-ref": "NotRequired[str]"})
TwoFactorMessageKeywords = TypedDict(
    "TwoFactorMessageKeywords",
    {"to": "NotRequired[str]", "pin": "NotRequired[str | int]", "client-ref": "NotRequired[str]"},
)
EventAlertKeywords = TypedDict(
    "EventAlertKeywords",
    {
        "to": "NotRequired[str]",
        "status-report-req": "NotRequired[bool | int]",
        "client-ref": "NotRequired[str]",
        "template": "NotRequired[int]",
        "type": "NotRequired[Literal['text', 'unicode']]",
    },
)
MarketingMessageKeywords = TypedDict(
    "MarketingMessageKeywords",
    {"from": "NotRequired[str]", "to": "NotRequired[str]", "keyword": "NotRequired[str]", "text": "NotRequired[str]"},
)
ListEventAlertOptInsQuery = TypedDict(
    "ListEventAlertOptInsQuery", {"page-size": "NotRequired[int]", "page": "NotRequired[int]"}
)


class ResubscribeNumberKeywords(TypedDict):
    """All of them optional, as keywords."""

    msisdn: NotRequired[str]
