# Written by codegen from specs/ussd.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of USSD, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


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
UssdMessage = TypedDict(
    "UssdMessage",
    {
        "from": "str",
        "to": "str",
        "text": "str",
        "status-report-req": "NotRequired[bool | int]",
        "client-ref": "NotRequired[str]",
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
