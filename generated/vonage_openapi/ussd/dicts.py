# Written by codegen from specs/ussd.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of USSD: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


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
UssdMessage = TypedDict(
    "UssdMessage",
    {
        # Whom the text comes from, a name or a number of yours.
        "from": "str",
        # The phone that shows the text.
        "to": "str",
        # The text.
        "text": "str",
        # Whether a delivery receipt is wanted; 1 and 0 say the same.
        "status-report-req": "NotRequired[bool | int]",
        # A reference of your own that comes back in the receipt.
        "client-ref": "NotRequired[str]",
        # The recipient's network, as country and network code.
        "network-code": "NotRequired[str]",
    },
)
UssdMessageKeywords = TypedDict(
    "UssdMessageKeywords",
    {
        "from": "NotRequired[str]",
        "to": "NotRequired[str]",
        "text": "NotRequired[str]",
        "status-report-req": "NotRequired[bool | int]",
        "client-ref": "NotRequired[str]",
        "network-code": "NotRequired[str]",
    },
)
