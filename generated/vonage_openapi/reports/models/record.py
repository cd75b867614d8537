# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Record(Model):
    """One thing that was sent, received or used; which members there are depends on the product.

    Attributes:
        id: Identifies the record.
        account_id: The account.
        account_ref: The reference of the account.
        client_ref: Your own reference.
        message_id: The message.
        request_id: The request or verification.
        call_id: The call.
        conversation_id: The conversation.
        application_id: The application.
        session_id: The session.
        direction: To the account or from it.
        from_: The sender or caller.
        to: The recipient.
        number: The number that was looked up.
        message_body: The text, if it was asked for.
        provider: The channel.
        channel: The channel of a verification.
        network: The code of the network.
        network_name: The name of the network.
        country: The country by its two letters.
        country_name: The name of the country.
        date_received: When the platform took it, in ISO 8601.
        date_finalized: When it reached its last status, in ISO 8601.
        date_start: When it began, in ISO 8601.
        date_end: When it ended, in ISO 8601.
        duration: How long it was in seconds.
        latency: How long it took in milliseconds.
        status: What became of it.
        error_code: Why it failed; 0 if it did not.
        error_code_description: The same in words.
        currency: The currency of the prices.
        price: The price.
        estimated_price: The price as it was foreseen.
        total_price: The price of all of it.
        tier_volume: The steps of a price by volume.
    """

    id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    account_ref: str | Unset = UNSET
    client_ref: str | Unset = UNSET
    message_id: str | Unset = UNSET
    request_id: str | Unset = UNSET
    call_id: str | Unset = UNSET
    conversation_id: str | Unset = UNSET
    application_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    direction: str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    number: str | Unset = UNSET
    message_body: str | Unset = UNSET
    provider: str | Unset = UNSET
    channel: str | Unset = UNSET
    network: str | Unset = UNSET
    network_name: str | Unset = UNSET
    country: str | Unset = UNSET
    country_name: str | Unset = UNSET
    date_received: str | Unset = UNSET
    date_finalized: str | Unset = UNSET
    date_start: str | Unset = UNSET
    date_end: str | Unset = UNSET
    duration: str | Unset = UNSET
    latency: str | Unset = UNSET
    status: str | Unset = UNSET
    error_code: str | Unset = UNSET
    error_code_description: str | Unset = UNSET
    currency: str | Unset = UNSET
    price: str | float | Unset = UNSET
    estimated_price: str | Unset = UNSET
    total_price: str | float | Unset = UNSET
    tier_volume: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
