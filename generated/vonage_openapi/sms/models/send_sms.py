# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SendSms(Model):
    """One SMS.

    Attributes:
        from_: Whom the message comes from, a number of yours or a name. Not every country lets a name through.
        to: The phone that gets the message.
        text: The message. Characters outside the GSM alphabet need `type` `unicode`.
        type_: How the content is coded.
        body: The content of a binary message in hexadecimal digits.
        udh: The user data header of a binary message in hexadecimal digits.
        protocol_id: The GSM protocol identifier; must fit the user data header.
        message_class: The data coding scheme, 0 (flash) to 3.
        ttl: For how many milliseconds delivery is tried. Operators often stop after one or two days.
        status_report_req: Whether a delivery receipt is wanted.
        callback: Where the receipt of this message goes, in place of the account's address.
        client_ref: A reference of your own that comes back in the receipt.
        account_ref: Tells several users of one account apart on the bill. Must be switched on by support.
        entity_id: The sender's registration, where a country's rules ask for one.
        content_id: The registration of the text, where a country's rules ask for one.
        trusted_number: Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        pool_id: The number pool that supplies the sender; `from` serves when the pool cannot.
        api_key: Only in a signed request, where it names the account.
        timestamp: Only in a signed request, its time in seconds since 1970.
        sig: Only in a signed request, the digest over all other fields.
    """

    from_: str
    to: str
    text: str | Unset = UNSET
    type_: Literal["text", "binary", "unicode"] | str | Unset = UNSET
    body: str | Unset = UNSET
    udh: str | Unset = UNSET
    protocol_id: int | Unset = UNSET
    message_class: Literal[0, 1, 2, 3] | int | Unset = UNSET
    ttl: int | Unset = UNSET
    status_report_req: bool | Unset = UNSET
    callback: str | Unset = UNSET
    client_ref: str | Unset = UNSET
    account_ref: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    content_id: str | Unset = UNSET
    trusted_number: bool | Unset = UNSET
    pool_id: str | Unset = UNSET
    api_key: str | Unset = UNSET
    timestamp: int | Unset = UNSET
    sig: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "from_": "from",
        "type_": "type",
        "protocol_id": "protocol-id",
        "message_class": "message-class",
        "status_report_req": "status-report-req",
        "client_ref": "client-ref",
        "account_ref": "account-ref",
        "entity_id": "entity-id",
        "content_id": "content-id",
        "trusted_number": "trusted-number",
        "pool_id": "pool-id",
    }
    __secret__: ClassVar[frozenset[str]] = frozenset(["sig"])
