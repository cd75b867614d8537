# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InboundSms(Model):
    """A message that somebody sent to one of your numbers.

    Attributes:
        api_key: The account that owns the number.
        msisdn: Who sent the message.
        to: Your number.
        message_id: Identifies the message.
        text: The message.
        type_: How the content is coded.
        keyword: The first word, in capitals.
        message_timestamp: When the platform sent this on, in UTC.
        timestamp: The same time in seconds since 1970.
        nonce: A random text, part of what is signed.
        concat: Says "true" for one part of a longer message.
        concat_ref: Groups the parts of one message.
        concat_total: How many parts there are.
        concat_part: Which part this is, from 1.
        data: The content of a binary message, in hexadecimal digits.
        udh: The user data header of a binary message, in hexadecimal digits.
        sig: The signature, where the account signs its callbacks.
    """

    api_key: str
    msisdn: str
    to: str
    message_id: str
    text: str
    type_: Literal["text", "unicode", "binary"] | str
    keyword: str
    message_timestamp: str
    timestamp: str | Unset = UNSET
    nonce: str | Unset = UNSET
    concat: str | Unset = UNSET
    concat_ref: str | Unset = UNSET
    concat_total: str | Unset = UNSET
    concat_part: str | Unset = UNSET
    data: str | Unset = UNSET
    udh: str | Unset = UNSET
    sig: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "api_key": "api-key",
        "message_id": "messageId",
        "type_": "type",
        "message_timestamp": "message-timestamp",
        "concat_ref": "concat-ref",
        "concat_total": "concat-total",
        "concat_part": "concat-part",
    }
    __secret__: ClassVar[frozenset[str]] = frozenset(["sig"])
