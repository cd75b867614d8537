# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Audit: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class AuditError(TypedDict):
    """What went wrong."""

    status: NotRequired[int]
    """The HTTP status."""
    error: NotRequired[str]
    """The status in words."""
    message: NotRequired[str]
    """What went wrong this time."""


class AuditEvent(TypedDict):
    """One thing that happened."""

    id: NotRequired[str]
    """Identifies the event."""
    event_type: NotRequired[
        Literal[
            "USER_STATUS",
            "USER_UPDATE",
            "USER_BILLING_UPDATE",
            "USER_CREATE",
            "USER_LOGIN",
            "USER_LOGOUT",
            "USER_PRODUCT_SEARCH",
            "USER_API_KEYS_UPDATE",
            "ACCOUNT_SECRET_DELETE",
            "ACCOUNT_SECRET_CREATE",
            "ACCOUNT_UPDATE_SPAMMER",
            "ACCOUNT_UPDATE_SETTINGS_API",
            "NUMBER_ASSIGN",
            "NUMBER_UPDATED",
            "NUMBER_RELEASE",
            "NUMBER_LINKED",
            "NUMBER_UNLINKED",
            "APP_CREATE",
            "APP_UPDATE",
            "APP_DELETE",
            "APP_DISABLE",
            "APP_ENABLE",
            "IP_WHITELIST_CREATE",
            "IP_WHITELIST_DELETE",
            "AUTORELOAD_ENABLE",
            "AUTORELOAD_UPDATE",
            "AUTORELOAD_DISABLE",
        ]
        | str
    ]
    """The kind of event."""
    event_type_description: NotRequired[str]
    """The kind in words."""
    created_at: NotRequired[str]
    """When it happened (ISO 8601)."""
    user_email: NotRequired[str]
    """E-mail address of who did it."""
    user_id: NotRequired[int]
    """Id of who did it."""
    account_id: NotRequired[str]
    """API key of the account."""
    source: NotRequired[Literal["CD", "DEVAPI"] | str]
    """Where it was done: CD is the dashboard, DEVAPI an API."""
    source_ip: NotRequired[str]
    """IP address that it was done from."""
    source_description: NotRequired[Literal["Customer Dashboard", "Developer API"] | str]
    """The source in words."""
    source_country: NotRequired[str]
    """Country of the IP address in two capital letters."""
    context: NotRequired[dict[str, Any]]
    """More about it; what, depends on the kind."""
    _links: NotRequired[SelfLinks]
    """Link to the event."""


class AuditEventPage(TypedDict):
    """One page of events."""

    _embedded: NotRequired[AuditEventPageEmbedded]
    """What is on the page."""
    _links: NotRequired[PageLinks]
    """Links to the neighbouring pages."""
    page: NotRequired[AuditEventPagePage]
    """Where this page stands in the list."""


class AuditEventPageEmbedded(TypedDict):
    """What is on the page."""

    events: NotRequired[list[AuditEvent]]
    """The events."""


class AuditEventPagePage(TypedDict):
    """Where this page stands in the list."""

    size: NotRequired[int]
    """How many events a page has."""
    totalElements: NotRequired[int]
    """How many events there are."""
    totalPages: NotRequired[int]
    """How many pages there are."""
    number: NotRequired[int]
    """Which page this is."""


class EventKindList(TypedDict):
    """The kinds of events."""

    eventTypes: NotRequired[list[EventKindListEventTypesItem]]
    """One entry for each kind."""


class EventKindListEventTypesItem(TypedDict):
    """One kind."""

    type: NotRequired[
        Literal[
            "USER_STATUS",
            "USER_UPDATE",
            "USER_BILLING_UPDATE",
            "USER_CREATE",
            "USER_LOGIN",
            "USER_LOGOUT",
            "USER_PRODUCT_SEARCH",
            "USER_API_KEYS_UPDATE",
            "ACCOUNT_SECRET_DELETE",
            "ACCOUNT_SECRET_CREATE",
            "ACCOUNT_UPDATE_SPAMMER",
            "ACCOUNT_UPDATE_SETTINGS_API",
            "NUMBER_ASSIGN",
            "NUMBER_UPDATED",
            "NUMBER_RELEASE",
            "NUMBER_LINKED",
            "NUMBER_UNLINKED",
            "APP_CREATE",
            "APP_UPDATE",
            "APP_DELETE",
            "APP_DISABLE",
            "APP_ENABLE",
            "IP_WHITELIST_CREATE",
            "IP_WHITELIST_DELETE",
            "AUTORELOAD_ENABLE",
            "AUTORELOAD_UPDATE",
            "AUTORELOAD_DISABLE",
        ]
        | str
    ]
    """Its name."""
    description: NotRequired[str]
    """What it means."""


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


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: NotRequired[Link]
    """This one."""


class ListAuditEventsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    event_type: NotRequired[
        Literal[
            "USER_STATUS",
            "USER_UPDATE",
            "USER_BILLING_UPDATE",
            "USER_CREATE",
            "USER_LOGIN",
            "USER_LOGOUT",
            "USER_PRODUCT_SEARCH",
            "USER_API_KEYS_UPDATE",
            "ACCOUNT_SECRET_DELETE",
            "ACCOUNT_SECRET_CREATE",
            "ACCOUNT_UPDATE_SPAMMER",
            "ACCOUNT_UPDATE_SETTINGS_API",
            "NUMBER_ASSIGN",
            "NUMBER_UPDATED",
            "NUMBER_RELEASE",
            "NUMBER_LINKED",
            "NUMBER_UNLINKED",
            "APP_CREATE",
            "APP_UPDATE",
            "APP_DELETE",
            "APP_DISABLE",
            "APP_ENABLE",
            "IP_WHITELIST_CREATE",
            "IP_WHITELIST_DELETE",
            "AUTORELOAD_ENABLE",
            "AUTORELOAD_UPDATE",
            "AUTORELOAD_DISABLE",
        ]
    ]
    date_from: NotRequired[str]
    date_to: NotRequired[str]
    search_text: NotRequired[str]
    page: NotRequired[int | str]
    size: NotRequired[int]
