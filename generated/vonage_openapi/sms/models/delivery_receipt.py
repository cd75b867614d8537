# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class DeliveryReceipt(Model):
    """How far a message has come.

    Attributes:
        message_id: The part that this is about.
        status: How far the message has come. Other values may appear.
        msisdn: The phone the message went to.
        to: The sender you gave in `from`.
        network_code: The network of the phone, as country and network code.
        price: What the part cost.
        scts: When the operator reported, as YYMMDDHHmm.
        err_code: Why delivery failed; "0" when it did not.
        api_key: Account of the sender.
        client_ref: The reference you gave.
        message_timestamp: When the platform sent this receipt, in UTC.
        timestamp: The same time in seconds since 1970.
        nonce: A random text, part of what is signed.
        sig: The signature, where the account signs its callbacks.
    """

    message_id: str
    status: Literal["accepted", "buffered", "delivered", "failed", "rejected", "expired", "unknown"] | str
    msisdn: str | Unset = UNSET
    to: str | Unset = UNSET
    network_code: str | Unset = UNSET
    price: str | Unset = UNSET
    scts: str | Unset = UNSET
    err_code: str | Unset = UNSET
    api_key: str | Unset = UNSET
    client_ref: str | Unset = UNSET
    message_timestamp: str | Unset = UNSET
    timestamp: str | Unset = UNSET
    nonce: str | Unset = UNSET
    sig: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "message_id": "messageId",
        "network_code": "network-code",
        "err_code": "err-code",
        "api_key": "api-key",
        "client_ref": "client-ref",
        "message_timestamp": "message-timestamp",
    }
    __secret__: ClassVar[frozenset[str]] = frozenset(["sig"])
