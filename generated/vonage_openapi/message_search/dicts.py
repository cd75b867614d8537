# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Message Search: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict

FoundMessage = TypedDict(
    "FoundMessage",
    {
        # MT was sent, MO was received.
        "type": "NotRequired[Literal['MT', 'MO'] | str]",
        # Identifies the message.
        "message-id": "NotRequired[str]",
        # The account, by its API key.
        "account-id": "NotRequired[str]",
        # The network of the phone as country and network code.
        "network": "NotRequired[str]",
        # The sender.
        "from": "NotRequired[str]",
        # The recipient.
        "to": "NotRequired[str]",
        # The text.
        "body": "NotRequired[str]",
        # When the platform got it (UTC, YYYY-MM-DD HH:MM:SS).
        "date-received": "NotRequired[str]",
        # Its price in euros; only of a message that was sent.
        "price": "NotRequired[str | float]",
        # When the carrier told how it ended (UTC, YYYY-MM-DD HH:MM:SS).
        "date-closed": "NotRequired[str]",
        # Milliseconds between both.
        "latency": "NotRequired[float]",
        # Your own reference.
        "client-ref": "NotRequired[str]",
        # How far it has come.
        "status": "NotRequired[Literal['delivered', 'expired', 'failed', 'rejected', 'accepted', 'buffered', 'unknown'] | str]",
        # How it ended.
        "final-status": "NotRequired[Literal['DELIVRD', 'EXPIRED', 'UNDELIV', 'REJECTD', 'UNKNOWN'] | str]",
        # Why it was not delivered, "0" if it was.
        "error-code": "NotRequired[str]",
        # The same in words.
        "error-code-label": "NotRequired[str]",
    },
)


class FoundMessages(TypedDict):
    """Messages that were found."""

    count: NotRequired[int]
    """How many there are."""
    items: NotRequired[list[FoundMessage]]
    """The messages."""


class FoundRejections(TypedDict):
    """Refusals that were found."""

    count: NotRequired[int]
    """How many there are."""
    items: NotRequired[list[Rejection]]
    """The refusals."""


Rejection = TypedDict(
    "Rejection",
    {
        # The account, by its API key.
        "account-id": "str",
        # The sender.
        "from": "str",
        # The recipient.
        "to": "str",
        # When the platform got it (UTC, YYYY-MM-DD HH:MM:SS).
        "date-received": "str",
        # Why it was refused.
        "error-code": "str",
        # The same in words.
        "error-code-label": "str",
    },
)
RestStatus = TypedDict(
    "RestStatus",
    {
        # "200" when all went well, else the number of the error.
        "error-code": "str",
        # The same in words.
        "error-code-label": "str",
    },
)


class SearchError(TypedDict):
    """What is wrong with a request."""

    type: NotRequired[str]
    """The kind of error."""
    error_title: NotRequired[str]
    """The same in words."""
    invalid_parameters: NotRequired[dict[str, str]]
    """What is wrong by parameter."""


class GetMessageQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    id: NotRequired[str]


class SearchMessagesQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    ids: NotRequired[SearchMessagesIds]
    date: NotRequired[str]
    to: NotRequired[str]


class SearchRejectionsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    date: NotRequired[str]
    to: NotRequired[str]


SearchMessagesIds: TypeAlias = list[str] | str
