# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Pricing v2: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class CountryPrice(TypedDict):
    """What a product costs in a country."""

    country_name: NotRequired[str]
    """The name of the country."""
    dialing_prefix: NotRequired[str]
    """The prefix of the country."""
    dest_network_type: NotRequired[str]
    """The kind of network that the price is for."""
    group_internal_start: NotRequired[str]
    """Not explained officially."""
    rate_increment: NotRequired[str]
    """The step in which use is counted."""
    currency: NotRequired[str]
    """The currency in which the account is billed."""
    price: NotRequired[str]
    """The price."""


class EmbeddedPrices(TypedDict):
    """The contents of a page."""

    countries: list[CountryPrice]
    """The prices."""


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


class PricePage(TypedDict):
    """One page of prices."""

    page_size: str
    """How many entries a page has."""
    page: str
    """Which page this is, from 1."""
    total_items: str
    """How many entries there are."""
    total_pages: str
    """How many pages there are."""
    _embedded: EmbeddedPrices
    """The contents of the page."""
    _links: NotRequired[PageLinks]
    """The pages around this one."""


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


class ListPricesQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    country: NotRequired[str]
    page: NotRequired[int]
    page_size: NotRequired[int]
