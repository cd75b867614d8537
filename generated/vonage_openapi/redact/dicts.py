# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Redact, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class RedactError(TypedDict):
    """Why nothing was erased."""

    type: str
    title: str
    detail: str
    instance: str


class RedactTransaction(TypedDict):
    """The record whose data is erased."""

    id: str
    product: Literal[
        "messages", "network-api-event", "number-insight", "sms", "verify", "verify-sdk", "voice", "vonage-qod"
    ]
    type: NotRequired[Literal["inbound", "outbound"]]


class RedactUnauthorized(TypedDict):
    """The answer to wrong credentials."""

    type: str
    error_title: str


class RedactTransactionKeywords(TypedDict):
    """All of them optional, as keywords."""

    id: NotRequired[str]
    product: NotRequired[
        Literal["messages", "network-api-event", "number-insight", "sms", "verify", "verify-sdk", "voice", "vonage-qod"]
    ]
    type: NotRequired[Literal["inbound", "outbound"]]
