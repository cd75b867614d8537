# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of US short codes: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict

EventAlert = TypedDict(
    "EventAlert",
    {
        # The phone that gets the alert, a mobile in the US.
        "to": "str",
        # Whether a delivery receipt is wanted; 1 and 0 say the same.
        "status-report-req": "NotRequired[bool | int]",
        # A reference of your own that comes back in the receipt.
        "client-ref": "NotRequired[str]",
        # Which of up to six texts to send, counted from 0.
        "template": "NotRequired[int]",
        # How the text is coded.
        "type": "NotRequired[Literal['text', 'unicode']]",
    },
)


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


MarketingMessage = TypedDict(
    "MarketingMessage",
    {
        # The shared short code.
        "from": "NotRequired[str]",
        # The phone that gets the text, a mobile in the US.
        "to": "str",
        # Your keyword on this short code.
        "keyword": "str",
        # The message.
        "text": "str",
    },
)
OptIn = TypedDict(
    "OptIn",
    {
        # The number.
        "msisdn": "str",
        # "true" if it gets them.
        "opt-in": "NotRequired[Literal['true', 'false'] | str]",
        # When it joined, as YYYY-MM-DD HH:MM:SS.
        "opt-in-date": "NotRequired[str]",
        # "true" if it does not get them.
        "opt-out": "NotRequired[Literal['true', 'false'] | str]",
        # When it left, in the same form.
        "opt-out-date": "NotRequired[str]",
    },
)
OptInList = TypedDict(
    "OptInList",
    {
        # How many entries there are.
        "opt-in-count": "str",
        # One entry a number.
        "opt-in-list": "list[OptIn]",
    },
)


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


class ResubscribeNumber(TypedDict):
    """Which number to take back."""

    msisdn: str
    """The number."""


SmsAnswer = TypedDict(
    "SmsAnswer",
    {
        # Into how many parts the message was split.
        "message-count": "str",
        # One entry a part.
        "messages": "list[SmsPart]",
    },
)
SmsPart = TypedDict(
    "SmsPart",
    {
        # The phone that gets the part.
        "to": "NotRequired[str]",
        # Identifies the part, in receipts too.
        "message-id": "NotRequired[str]",
        # "0" when the part was accepted, else the number of the error.
        "status": "str",
        # The number of the error again; known of answers for short codes alone.
        "error-code": "NotRequired[str]",
        # Why the part was refused.
        "error-text": "NotRequired[str]",
        # About what is left on the account, in euros.
        "remaining-balance": "NotRequired[str]",
        # About what the part costs, in euros.
        "message-price": "NotRequired[str]",
        # The recipient's network, as country and network code.
        "network": "NotRequired[str]",
        # The reference you gave.
        "client-ref": "NotRequired[str]",
        # The account reference you gave.
        "account-ref": "NotRequired[str]",
    },
)
TwoFactorMessage = TypedDict(
    "TwoFactorMessage",
    {
        # The phone that gets the code, a mobile in the US.
        "to": "str",
        # Your code, digits only.
        "pin": "str | int",
        # A reference of your own that comes back in the receipt.
        "client-ref": "NotRequired[str]",
    },
)
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
    """What the keywords may be, all of them optional."""

    msisdn: NotRequired[str]
