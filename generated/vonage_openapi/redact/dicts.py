# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Redact: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class RedactError(TypedDict):
    """Why nothing was erased."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: str
    """What went wrong this time."""
    instance: str
    """Identifies this one occurrence."""


class RedactTransaction(TypedDict):
    """The record whose data is erased."""

    id: str
    """Which record, by its message, call or request id."""
    product: Literal[
        "messages", "network-api-event", "number-insight", "sms", "verify", "verify-sdk", "voice", "vonage-qod"
    ]
    """The product that the record belongs to."""
    type: NotRequired[Literal["inbound", "outbound"]]
    """Which way the message went. Give it for SMS."""


class RedactUnauthorized(TypedDict):
    """The answer to wrong credentials."""

    type: str
    """The kind of error."""
    error_title: str
    """The kind of error in words."""


class RedactTransactionKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    id: NotRequired[str]
    product: NotRequired[
        Literal["messages", "network-api-event", "number-insight", "sms", "verify", "verify-sdk", "voice", "vonage-qod"]
    ]
    type: NotRequired[Literal["inbound", "outbound"]]
