# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SmsPart(Model):
    """One part of a message. A refused part has only `status` and `error-text`.

    Attributes:
        status: "0" when the part was accepted, else the number of the error.
        to: The phone that gets the part.
        message_id: Identifies the part, in receipts too.
        error_code: The number of the error again; known of answers for short codes alone.
        error_text: Why the part was refused.
        remaining_balance: About what is left on the account, in euros.
        message_price: About what the part costs, in euros.
        network: The recipient's network, as country and network code.
        client_ref: The reference you gave.
        account_ref: The account reference you gave.
    """

    status: str
    to: str | Unset = UNSET
    message_id: str | Unset = UNSET
    error_code: str | Unset = UNSET
    error_text: str | Unset = UNSET
    remaining_balance: str | Unset = UNSET
    message_price: str | Unset = UNSET
    network: str | Unset = UNSET
    client_ref: str | Unset = UNSET
    account_ref: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "message_id": "message-id",
        "error_code": "error-code",
        "error_text": "error-text",
        "remaining_balance": "remaining-balance",
        "message_price": "message-price",
        "client_ref": "client-ref",
        "account_ref": "account-ref",
    }
