# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Pricing v2, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class CountryPrice(TypedDict):
    """What a product costs in a country."""

    country_name: str
    dialing_prefix: str
    dest_network_type: str
    group_internal_start: str
    rate_increment: str
    currency: str
    price: str


class EmbeddedPrices(TypedDict):
    """The contents of a page."""

    countries: list[CountryPrice]


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class Link(TypedDict):
    """A HAL link."""

    href: str


class PageLinks(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: Link
    first: Link
    last: Link
    next: Link
    prev: Link


class PricePage(TypedDict):
    """One page of prices."""

    page_size: str
    page: str
    total_items: str
    total_pages: str
    _embedded: EmbeddedPrices
    _links: PageLinks


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


class ListPricesQuery(TypedDict):
    """All of them optional, as keywords."""

    country: NotRequired[str]
    page: NotRequired[int]
    page_size: NotRequired[int]
