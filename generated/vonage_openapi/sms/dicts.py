# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of SMS: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict

DeliveryReceipt = TypedDict(
    "DeliveryReceipt",
    {
        # The phone the message went to.
        "msisdn": "NotRequired[str]",
        # The sender you gave in `from`.
        "to": "NotRequired[str]",
        # The network of the phone, as country and network code.
        "network-code": "NotRequired[str]",
        # The part that this is about.
        "messageId": "str",
        # What the part cost.
        "price": "NotRequired[str]",
        # How far the message has come. Other values may appear.
        "status": "Literal['accepted', 'buffered', 'delivered', 'failed', 'rejected', 'expired', 'unknown'] | str",
        # When the operator reported, as YYMMDDHHmm.
        "scts": "NotRequired[str]",
        # Why delivery failed; "0" when it did not.
        "err-code": "NotRequired[str]",
        # Account of the sender.
        "api-key": "NotRequired[str]",
        # The reference you gave.
        "client-ref": "NotRequired[str]",
        # When the platform sent this receipt, in UTC.
        "message-timestamp": "NotRequired[str]",
        # The same time in seconds since 1970.
        "timestamp": "NotRequired[str]",
        # A random text, part of what is signed.
        "nonce": "NotRequired[str]",
        # The signature, where the account signs its callbacks.
        "sig": "NotRequired[str]",
    },
)
InboundSms = TypedDict(
    "InboundSms",
    {
        # The account that owns the number.
        "api-key": "str",
        # Who sent the message.
        "msisdn": "str",
        # Your number.
        "to": "str",
        # Identifies the message.
        "messageId": "str",
        # The message.
        "text": "str",
        # How the content is coded.
        "type": "Literal['text', 'unicode', 'binary'] | str",
        # The first word, in capitals.
        "keyword": "str",
        # When the platform sent this on, in UTC.
        "message-timestamp": "str",
        # The same time in seconds since 1970.
        "timestamp": "NotRequired[str]",
        # A random text, part of what is signed.
        "nonce": "NotRequired[str]",
        # Says "true" for one part of a longer message.
        "concat": "NotRequired[str]",
        # Groups the parts of one message.
        "concat-ref": "NotRequired[str]",
        # How many parts there are.
        "concat-total": "NotRequired[str]",
        # Which part this is, from 1.
        "concat-part": "NotRequired[str]",
        # The content of a binary message, in hexadecimal digits.
        "data": "NotRequired[str]",
        # The user data header of a binary message, in hexadecimal digits.
        "udh": "NotRequired[str]",
        # The signature, where the account signs its callbacks.
        "sig": "NotRequired[str]",
    },
)


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


SendSms = TypedDict(
    "SendSms",
    {
        # Whom the message comes from, a number of yours or a name. Not every country lets a name through.
        "from": "str",
        # The phone that gets the message.
        "to": "str",
        # The message. Characters outside the GSM alphabet need `type` `unicode`.
        "text": "NotRequired[str]",
        # How the content is coded.
        "type": "NotRequired[Literal['text', 'binary', 'unicode']]",
        # The content of a binary message in hexadecimal digits.
        "body": "NotRequired[str]",
        # The user data header of a binary message in hexadecimal digits.
        "udh": "NotRequired[str]",
        # The GSM protocol identifier; must fit the user data header.
        "protocol-id": "NotRequired[int]",
        # The data coding scheme, 0 (flash) to 3.
        "message-class": "NotRequired[Literal[0, 1, 2, 3]]",
        # For how many milliseconds delivery is tried. Operators often stop after one or two days.
        "ttl": "NotRequired[int]",
        # Whether a delivery receipt is wanted.
        "status-report-req": "NotRequired[bool]",
        # Where the receipt of this message goes, in place of the account's address.
        "callback": "NotRequired[str]",
        # A reference of your own that comes back in the receipt.
        "client-ref": "NotRequired[str]",
        # Tells several users of one account apart on the bill. Must be switched on by support.
        "account-ref": "NotRequired[str]",
        # The sender's registration, where a country's rules ask for one.
        "entity-id": "NotRequired[str]",
        # The registration of the text, where a country's rules ask for one.
        "content-id": "NotRequired[str]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted-number": "NotRequired[bool]",
        # The number pool that supplies the sender; `from` serves when the pool cannot.
        "pool-id": "NotRequired[str]",
        # Only in a signed request, where it names the account.
        "api_key": "NotRequired[str]",
        # Only in a signed request, its time in seconds since 1970.
        "timestamp": "NotRequired[int]",
        # Only in a signed request, the digest over all other fields.
        "sig": "NotRequired[str]",
    },
)
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
