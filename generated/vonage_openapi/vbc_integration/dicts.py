# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of VBC Integration Suite: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class VisAccount(TypedDict):
    """An account."""

    id: NotRequired[int]
    """Identifies the account."""
    name: NotRequired[str]
    """Its name."""
    org: NotRequired[str]
    """Its organization."""
    ucis: NotRequired[list[VisAccountUcisItem]]
    """The connections of the account to phone systems."""
    status: NotRequired[Literal["PENDING", "ACTIVE", "DELETED", "ARCHIVED"] | str]
    """Whether it can be used."""


class VisAccountUcisItem(TypedDict):
    """One connection."""

    id: NotRequired[int]
    """Identifies it."""
    ucpLabel: NotRequired[str]
    """Its name."""
    ucpAccountId: NotRequired[str]
    """The account in that system."""
    health: NotRequired[VisHealth]
    """How well it works."""
    type: NotRequired[str]
    """What kind it is."""


class VisCall(TypedDict):
    """A call."""

    id: int
    """Identifies the call."""
    externalId: NotRequired[str]
    """Its id in the phone system."""
    type: Literal["CALL"] | str
    """What kind of event it is."""
    accountId: int
    """The account."""
    userId: int
    """The person."""
    uciId: int
    """The connection to the phone system."""
    direction: Literal["INBOUND", "OUTBOUND"] | str
    """Who called whom."""
    callerId: NotRequired[str]
    """The name of the other side."""
    phoneNumber: str
    """The number of the other side."""
    duration: int
    """How long it was, in milliseconds; 0 before it is over."""
    smsData: NotRequired[str]
    """What it says of a text message."""
    state: (
        Literal[
            "INITIALIZING",
            "RINGING",
            "ACTIVE",
            "HELD",
            "REMOTE_HELD",
            "DETACHED",
            "REJECTED",
            "CANCELLED",
            "ANSWERED",
            "MISSED",
        ]
        | str
    )
    """How it is."""
    startTime: str
    """When it began."""
    answerTime: NotRequired[str | None]
    """When it was answered."""
    endTime: NotRequired[str | None]
    """When it ended."""


class VisCallNotification(TypedDict):
    """What an address is told of a call."""

    event: VisCallNotificationEvent
    """The call."""
    metadata: NotRequired[VisCallNotificationMetadata]
    """Of this delivery."""


class VisCallNotificationEvent(TypedDict):
    """The call."""

    accountId: NotRequired[str | int]
    """The account."""
    answerTime: NotRequired[str | None]
    """When it was answered."""
    callerId: NotRequired[str]
    """The name of the other side."""
    direction: NotRequired[str]
    """INBOUND or OUTBOUND."""
    duration: NotRequired[int]
    """How long it was, in milliseconds."""
    endTime: NotRequired[str | None]
    """When it ended."""
    externalId: NotRequired[str]
    """Its id in the phone system."""
    id: NotRequired[str | int]
    """Identifies the event."""
    internal: NotRequired[bool]
    """Whether it stays within the account."""
    phoneNumber: NotRequired[str]
    """The number of the other side."""
    startTime: NotRequired[str]
    """When it began."""
    state: NotRequired[str]
    """How it is now."""
    type: NotRequired[str]
    """What kind of event it is."""
    ucpType: NotRequired[str]
    """Which phone system it is of."""
    userId: NotRequired[str | int]
    """The person."""


class VisCallNotificationMetadata(TypedDict):
    """Of this delivery."""

    attempt: NotRequired[int]
    """How often the event was sent, this time included."""
    deliveryId: NotRequired[str]
    """The same each time that one event is sent."""
    signature: NotRequired[str]
    """Proves the event."""
    webhookId: NotRequired[str]
    """The webhook."""


class VisCountAnswer(TypedDict):
    """A number of calls."""

    count: NotRequired[int]
    """How many there are."""


class VisError(TypedDict):
    """Why a request was refused."""

    errorCode: NotRequired[str]
    """The kind of error."""
    errorMessage: NotRequired[str]
    """The reason."""
    errors: NotRequired[list[VisErrorErrorsItem]]
    """What is wrong."""


class VisErrorErrorsItem(TypedDict):
    """One member that is wrong."""

    field: NotRequired[str]
    """The member."""
    message: NotRequired[str]
    """What is wrong with it."""


class VisEvent(TypedDict):
    """A call, under way or over."""

    id: int
    """Identifies the call."""
    externalId: NotRequired[str]
    """Its id in the phone system."""
    type: Literal["CALL"] | str
    """What kind of event it is."""
    accountId: int
    """The account."""
    userId: int
    """The person."""
    uciId: int
    """The connection to the phone system."""
    direction: Literal["INBOUND", "OUTBOUND"] | str
    """Who called whom."""
    callerId: NotRequired[str]
    """The name of the other side."""
    phoneNumber: str
    """The number of the other side."""
    duration: NotRequired[int]
    """How long it was, in milliseconds; 0 before it is over."""
    smsData: NotRequired[str]
    """What it says of a text message."""
    state: (
        Literal[
            "INITIALIZING",
            "RINGING",
            "ACTIVE",
            "HELD",
            "REMOTE_HELD",
            "DETACHED",
            "REJECTED",
            "CANCELLED",
            "ANSWERED",
            "MISSED",
        ]
        | str
    )
    """How it is."""
    startTime: str
    """When it began."""
    answerTime: NotRequired[str | None]
    """When it was answered."""
    endTime: NotRequired[str | None]
    """When it ended."""


class VisHealth(TypedDict):
    """How well a connection works."""

    status: NotRequired[str]
    """In one word."""
    message: NotRequired[str]
    """In a sentence."""


class VisNewWebhook(TypedDict):
    """Which address is told of what."""

    url: NotRequired[str]
    """The address."""
    events: NotRequired[list[Literal["CALL"]]]
    """The events that it is told of."""
    signingAlgo: NotRequired[Literal["HMAC_SHA256", "NONE"]]
    """How the events are signed."""
    signingKey: NotRequired[str]
    """The key that they are signed with."""
    metadataPolicy: NotRequired[Literal["NONE", "HEADER", "BODY"]]
    """Where the signature comes: in the headers, in the body, or not at all."""


class VisPhoneNumber(TypedDict):
    """Who is to be called."""

    phoneNumber: str
    """The number."""


class VisUser(TypedDict):
    """A person."""

    id: NotRequired[int]
    """Identifies the person."""
    accountId: NotRequired[int]
    """The account of the person."""
    acountLabel: NotRequired[str]
    """The name of that account."""
    firstName: NotRequired[str]
    """The first name."""
    lastName: NotRequired[str]
    """The last name."""
    emailAddress: NotRequired[str]
    """The e-mail address."""
    contactNumber: NotRequired[str]
    """The phone number."""
    status: NotRequired[Literal["PENDING", "ACTIVE", "DELETED", "ARCHIVED"] | str]
    """Whether the person may do things."""
    ucis: NotRequired[list[VisUserUcisItem]]
    """The connections of the person to phone systems."""
    roles: NotRequired[list[VisUserRolesItem]]
    """What the person may do."""


class VisUserRolesItem(TypedDict):
    """One role."""

    code: NotRequired[str]
    """Its code."""
    name: NotRequired[str]
    """Its name."""


class VisUserUcisItem(TypedDict):
    """One connection."""

    id: NotRequired[int]
    """Identifies it."""
    ucpLabel: NotRequired[str]
    """Its name."""
    health: NotRequired[VisHealth]
    """How well it works."""
    type: NotRequired[str]
    """What kind it is."""


class VisWebhook(TypedDict):
    """An address that is told of calls."""

    id: NotRequired[str | int]
    """Identifies the webhook."""
    userId: NotRequired[str | int]
    """The person whose calls it is told of."""
    accountId: NotRequired[str | int]
    """The account."""
    url: NotRequired[str]
    """The address."""
    status: NotRequired[Literal["ACTIVE", "PAUSED"] | str]
    """Whether it is told."""
    events: NotRequired[list[Literal["CALL"] | str]]
    """The events that it is told of."""
    signingAlgo: NotRequired[Literal["HMAC_SHA256", "NONE"] | str]
    """How the events are signed."""
    signingKey: NotRequired[str]
    """The key that they are signed with."""
    metadataPolicy: NotRequired[Literal["NONE", "HEADER", "BODY"] | str]
    """Where the signature comes."""
    expireAt: NotRequired[str]
    """When it expires."""
    createdAt: NotRequired[str]
    """When it was made."""
    renewedAt: NotRequired[str]
    """When it was last renewed."""
    renewedBy: NotRequired[Any]
    """Who renewed it."""
    purgeAt: NotRequired[str]
    """When it is forgotten."""
    statistics: NotRequired[VisWebhookStatistics]
    """How well it was reached."""


class VisWebhookStatistics(TypedDict):
    """How well it was reached."""

    totalAttempts: NotRequired[int]
    """How many events were sent."""
    totalSuccesses: NotRequired[int]
    """How many have arrived."""
    totalFailures: NotRequired[int]
    """How many have not."""
    failed: NotRequired[bool]
    """Whether no more are sent."""
    lastSuccess: NotRequired[str]
    """When the last one arrived."""
    lastFailure: NotRequired[str]
    """When one last did not."""
    lastHttpErrorCode: NotRequired[str]
    """The HTTP status of that."""
    lastErrorMessage: NotRequired[str]
    """What was said of that."""


class ListVisCallsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    direction: NotRequired[str]
    offset: NotRequired[int]
    size: NotRequired[int]
    order: NotRequired[Literal["DESC", "ASC"]]


class VisPhoneNumberKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    phoneNumber: NotRequired[str]


class CountVisCallsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    fromDate: NotRequired[int]
    toDate: NotRequired[int]
    direction: NotRequired[str]
    states: NotRequired[str]


class ListVisEventsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    types: NotRequired[Literal["CALL"]]
    fromDate: NotRequired[int]
    toDate: NotRequired[int]
    direction: NotRequired[str]
    states: NotRequired[str]
    offset: NotRequired[int]
    size: NotRequired[int]
    order: NotRequired[Literal["DESC", "ASC"]]
    sort: NotRequired[str]


class CountVisEventsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    fromDate: NotRequired[int]
    toDate: NotRequired[int]
    direction: NotRequired[str]
    states: NotRequired[str]


class VisNewWebhookKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    url: NotRequired[str]
    events: NotRequired[list[Literal["CALL"]]]
    signingAlgo: NotRequired[Literal["HMAC_SHA256", "NONE"]]
    signingKey: NotRequired[str]
    metadataPolicy: NotRequired[Literal["NONE", "HEADER", "BODY"]]
