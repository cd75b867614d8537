# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of SMS, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

DeliveryReceipt = TypedDict(
    "DeliveryReceipt",
    {
        "msisdn": "str",
        "to": "str",
        "network-code": "str",
        "messageId": "str",
        "price": "str",
        "status": "Literal['accepted', 'buffered', 'delivered', 'failed', 'rejected', 'expired', 'unknown'] | str",
        "scts": "str",
        "err-code": "str",
        "api-key": "str",
        "client-ref": "str",
        "message-timestamp": "str",
        "timestamp": "str",
        "nonce": "str",
        "sig": "str",
    },
)
InboundSms = TypedDict(
    "InboundSms",
    {
        "api-key": "str",
        "msisdn": "str",
        "to": "str",
        "messageId": "str",
        "text": "str",
        "type": "Literal['text', 'unicode', 'binary'] | str",
        "keyword": "str",
        "message-timestamp": "str",
        "timestamp": "str",
        "nonce": "str",
        "concat": "str",
        "concat-ref": "str",
        "concat-total": "str",
        "concat-part": "str",
        "data": "str",
        "udh": "str",
        "sig": "str",
    },
)


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


SendSms = TypedDict(
    "SendSms",
    {
        "from": "str",
        "to": "str",
        "text": "NotRequired[str]",
        "type": "NotRequired[Literal['text', 'binary', 'unicode']]",
        "body": "NotRequired[str]",
        "udh": "NotRequired[str]",
        "protocol-id": "NotRequired[int]",
        "message-class": "NotRequired[Literal[0, 1, 2, 3]]",
        "ttl": "NotRequired[int]",
        "status-report-req": "NotRequired[bool]",
        "callback": "NotRequired[str]",
        "client-ref": "NotRequired[str]",
        "account-ref": "NotRequired[str]",
        "entity-id": "NotRequired[str]",
        "content-id": "NotRequired[str]",
        "trusted-number": "NotRequired[bool]",
        "pool-id": "NotRequired[str]",
        "api_key": "NotRequired[str]",
        "timestamp": "NotRequired[int]",
        "sig": "NotRequired[str]",
    },
)
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
SendSmsKeywords = TypedDict(
    "SendSmsKeywords",
    {
        "from": "NotRequired[str]",
        "to": "NotRequired[str]",
        "text": "NotRequired[str]",
        "type": "NotRequired[Literal['text', 'binary', 'unicode']]",
        "body": "NotRequired[str]",
        "udh": "NotRequired[str]",
        "protocol-id": "NotRequired[int]",
        "message-class": "NotRequired[Literal[0, 1, 2, 3]]",
        "ttl": "NotRequired[int]",
        "status-report-req": "NotRequired[bool]",
        "callback": "NotRequired[str]",
        "client-ref": "NotRequired[str]",
        "account-ref": "NotRequired[str]",
        "entity-id": "NotRequired[str]",
        "content-id": "NotRequired[str]",
        "trusted-number": "NotRequired[bool]",
        "pool-id": "NotRequired[str]",
        "api_key": "NotRequired[str]",
        "timestamp": "NotRequired[int]",
        "sig": "NotRequired[str]",
    },
)
