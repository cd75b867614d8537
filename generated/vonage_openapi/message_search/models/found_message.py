# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class FoundMessage(Model):
    """An SMS.

    Attributes:
        type_: MT was sent, MO was received.
        message_id: Identifies the message.
        account_id: The account, by its API key.
        network: The network of the phone as country and network code.
        from_: The sender.
        to: The recipient.
        body: The text.
        date_received: When the platform got it (UTC, YYYY-MM-DD HH:MM:SS).
        price: Its price in euros; only of a message that was sent.
        date_closed: When the carrier told how it ended (UTC, YYYY-MM-DD HH:MM:SS).
        latency: Milliseconds between both.
        client_ref: Your own reference.
        status: How far it has come.
        final_status: How it ended.
        error_code: Why it was not delivered, "0" if it was.
        error_code_label: The same in words.
    """

    type_: Literal["MT", "MO"] | str | Unset = UNSET
    message_id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    network: str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    body: str | Unset = UNSET
    date_received: str | Unset = UNSET
    price: str | float | Unset = UNSET
    date_closed: str | Unset = UNSET
    latency: float | Unset = UNSET
    client_ref: str | Unset = UNSET
    status: Literal["delivered", "expired", "failed", "rejected", "accepted", "buffered", "unknown"] | str | Unset = (
        UNSET
    )
    final_status: Literal["DELIVRD", "EXPIRED", "UNDELIV", "REJECTD", "UNKNOWN"] | str | Unset = UNSET
    error_code: str | Unset = UNSET
    error_code_label: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "message_id": "message-id",
        "account_id": "account-id",
        "from_": "from",
        "date_received": "date-received",
        "date_closed": "date-closed",
        "client_ref": "client-ref",
        "final_status": "final-status",
        "error_code": "error-code",
        "error_code_label": "error-code-label",
    }
