# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Legs and User Sessions: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


Leg = TypedDict(
    "Leg",
    {
        # Identifies the leg.
        "uuid": "NotRequired[str]",
        # How somebody is connected.
        "type": "NotRequired[Literal['app', 'phone', 'sip', 'websocket', 'vbc'] | str]",
        # The conversation.
        "conversation_uuid": "NotRequired[str]",
        # How far it is.
        "state": "NotRequired[str]",
        # How far it is.
        "status": "NotRequired[str]",
        # Who called.
        "from": "NotRequired[dict[str, Any]]",
        # Who was called.
        "to": "NotRequired[dict[str, Any]]",
        # When it began; may be empty.
        "start_time": "NotRequired[str]",
        # When it ended.
        "start_end": "NotRequired[str]",
        # When it ended; may be empty.
        "end_time": "NotRequired[str]",
        # The session behind it.
        "rtc": "NotRequired[dict[str, Any]]",
        # The HAL links of a thing that links to nothing but itself.
        "_links": "NotRequired[SelfLinks]",
        # What belongs to it.
        "_embedded": "NotRequired[dict[str, Any]]",
    },
)


class LegList(TypedDict):
    """Legs."""

    count: NotRequired[float]
    """How many legs there are in all."""
    page_size: NotRequired[int]
    """How many legs a page has."""
    record_index: NotRequired[int]
    """The first leg of this page."""
    _links: NotRequired[PageLinks]
    """HAL links from one page of a list to its neighbours."""
    _embedded: NotRequired[LegListEmbedded]
    """The entries of a page."""


class LegListEmbedded(TypedDict):
    """The entries of a page."""

    legs: NotRequired[list[Leg]]
    """The legs."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class PageLinks(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: NotRequired[Link]
    """This page."""
    first: NotRequired[Link]
    """The first page."""
    last: NotRequired[Link]
    """The last page."""
    next: NotRequired[Link]
    """The page after this one; absent on the last page."""
    prev: NotRequired[Link]
    """The page before this one; absent on the first page."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: NotRequired[Link]
    """This one."""


class SessionOwner(TypedDict):
    """Whose session it is."""

    user: NotRequired[SessionUser]
    """A user."""
    api_key: NotRequired[str]
    """The account."""


class SessionPage(TypedDict):
    """One page of sessions."""

    page_size: NotRequired[int]
    """How many sessions a page has."""
    _links: NotRequired[PageLinks]
    """HAL links from one page of a list to its neighbours."""
    _embedded: NotRequired[SessionPageEmbedded]
    """The entries of a page."""


class SessionPageEmbedded(TypedDict):
    """The entries of a page."""

    sessions: NotRequired[list[UserSession]]
    """The sessions."""


class SessionProperties(TypedDict):
    """Settings of a session."""

    ttl: NotRequired[float]
    """How many seconds it is kept."""


class SessionUser(TypedDict):
    """A user."""

    id: NotRequired[str]
    """Identifies the user."""
    name: NotRequired[str]
    """The user's name."""


class UserSession(TypedDict):
    """A session with which a user is connected."""

    id: str
    """Identifies the session."""
    _embedded: NotRequired[SessionOwner]
    """Whose session it is."""
    properties: NotRequired[SessionProperties]
    """Settings of a session."""


class ListUserSessionsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    cursor: NotRequired[str]
