# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of External Accounts: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class ApplicationToLink(TypedDict):
    """An application."""

    application: str
    """Id of the application."""


class ExternalAccount(TypedDict):
    """An account with a provider."""

    external_id: str
    """What the provider calls it."""
    api_key: str
    """API key of the Vonage account that has it."""
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | str
    """Who runs the channel."""
    name: NotRequired[str]
    """Its name here."""
    applications: NotRequired[list[str]]
    """Ids of the applications that it is linked to."""
    access_token: NotRequired[str]
    """The token of the page; Messenger only."""


class ExternalAccountPage(TypedDict):
    """One page of accounts."""

    page_number: NotRequired[int]
    """Which page this is."""
    page_size: NotRequired[int]
    """How many accounts a page has."""
    _embedded: list[ExternalAccount]
    """The accounts."""
    _links: NotRequired[PageLinks]
    """Links to the neighbouring pages."""


class FieldProblem(TypedDict):
    """What went wrong and with which fields."""

    type: NotRequired[str]
    """Address of a page about this kind of error."""
    title: NotRequired[str]
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence."""
    invalid_params: NotRequired[list[InvalidParameter]]
    """The fields that were refused."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class MessengerAccount(TypedDict):
    """A Facebook page."""

    external_id: str
    """What the provider calls it."""
    api_key: str
    """API key of the Vonage account that has it."""
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | str
    """Who runs the channel."""
    name: NotRequired[str]
    """Its name here."""
    applications: NotRequired[list[str]]
    """Ids of the applications that it is linked to."""
    access_token: str
    """The token of the page; Messenger only."""


class MessengerAccountChange(TypedDict):
    """What is to change of a Facebook page."""

    name: NotRequired[str]
    """What to call it here."""
    applications: NotRequired[list[str]]
    """Ids of the applications to link it to."""
    access_token: NotRequired[str]
    """A newer token of the page from Facebook."""


class NewMessengerAccount(TypedDict):
    """A Facebook page to connect."""

    external_id: str
    """Id of the page."""
    access_token: str
    """A token of the page from Facebook."""
    name: NotRequired[str]
    """What to call it here."""
    applications: NotRequired[list[str]]
    """Id of the application to link it to; one or none."""


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


class ShortProblem(TypedDict):
    """What went wrong, in brief."""

    type: NotRequired[str]
    """Address of a page about this kind of error."""
    title: NotRequired[str]
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence."""


class ListExternalAccountsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    provider: NotRequired[Literal["messenger", "viber_service_msg", "whatsapp", "rcs"]]
    page_number: NotRequired[int]
    page_size: NotRequired[int]


class NewMessengerAccountKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    external_id: NotRequired[str]
    access_token: NotRequired[str]
    name: NotRequired[str]
    applications: NotRequired[list[str]]


class MessengerAccountChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    applications: NotRequired[list[str]]
    access_token: NotRequired[str]


class ApplicationToLinkKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    application: NotRequired[str]
