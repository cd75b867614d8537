# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Number Pools: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class LinkParams(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class NewPool(TypedDict):
    """A new pool."""

    pool_id: str
    """Its id."""
    fallback: Literal["Pool", "CustomFrom", "Reject"]
    """What to do where no number fits the recipient: take any of the pool, take `from` of the message, or refuse the
    message."""
    localized_sender_preferred: bool
    """Whether a number of the recipient's country is taken where there is one."""
    predictable_sender_preferred: bool
    """Whether a recipient always sees the same number."""


class PageFacts(TypedDict):
    """Which page of a list this is."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """Which page this is, from 1."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are in all."""
    _links: NotRequired[PoolPageLinksParams]
    """Where this page and its neighbours are."""


class Pool(TypedDict):
    """A pool."""

    pool_id: NotRequired[str]
    """Its id."""
    fallback: NotRequired[Literal["Pool", "CustomFrom", "Reject"] | str]
    """What to do where no number fits the recipient: take any of the pool, take `from` of the message, or refuse the
    message."""
    localized_sender_preferred: NotRequired[bool]
    """Whether a number of the recipient's country is taken where there is one."""
    predictable_sender_preferred: NotRequired[bool]
    """Whether a recipient always sees the same number."""
    account_id: NotRequired[str]
    """The account it belongs to, by its API key."""
    _links: NotRequired[PoolLinks]
    """Where a pool and its numbers are."""


class PoolChange(TypedDict):
    """What is to change of a pool."""

    pool_id: NotRequired[str]
    """Its id."""
    fallback: NotRequired[Literal["Pool", "CustomFrom", "Reject"]]
    """What to do where no number fits the recipient: take any of the pool, take `from` of the message, or refuse the
    message."""
    localized_sender_preferred: NotRequired[bool]
    """Whether a number of the recipient's country is taken where there is one."""
    predictable_sender_preferred: NotRequired[bool]
    """Whether a recipient always sees the same number."""


class PoolError(TypedDict):
    """Why something was not done."""

    type: NotRequired[str]
    """Address of the page that explains this kind of error."""
    title: NotRequired[str]
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence."""
    errors: NotRequired[list[PoolNumberError]]
    """The reasons with the numbers that they concern."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused."""


class PoolLinks(TypedDict):
    """Where a pool and its numbers are."""

    self: NotRequired[Link]
    """The pool."""
    numbers: NotRequired[Link]
    """Its numbers."""


class PoolNumberError(TypedDict):
    """Why something was not done with some numbers."""

    type: NotRequired[str]
    """Address of the page that explains this kind of error."""
    title: NotRequired[str]
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    numbers: NotRequired[list[str]]
    """The numbers."""


class PoolNumberPage(TypedDict):
    """One page of numbers."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """Which page this is, from 1."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are in all."""
    _links: NotRequired[PoolPageLinks]
    """Where this page and its neighbours are."""
    _embedded: NotRequired[PoolNumberPageEmbedded]
    """The entries of the page."""


class PoolNumberPageEmbedded(TypedDict):
    """The entries of the page."""

    numbers: NotRequired[list[str]]
    """The numbers."""


class PoolNumbers(TypedDict):
    """Numbers."""

    numbers: list[str]
    """The numbers with country code and without plus sign."""


class PoolNumbersDone(TypedDict):
    """What became of some numbers."""

    numbers: NotRequired[list[str]]
    """The numbers with which it was done."""
    _links: NotRequired[SelfLinks]
    """The HAL links of a thing that links to nothing but itself."""
    error: NotRequired[PoolError]
    """What was not done."""


class PoolPage(TypedDict):
    """One page of pools."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """Which page this is, from 1."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are in all."""
    _links: NotRequired[PoolPageLinks]
    """Where this page and its neighbours are."""
    _embedded: NotRequired[PoolPageEmbedded]
    """The entries of the page."""


class PoolPageEmbedded(TypedDict):
    """The entries of the page."""

    pools: NotRequired[list[Pool]]
    """The pools."""


class PoolPageLinksParams(TypedDict):
    """Where this page and its neighbours are."""

    self: NotRequired[LinkParams]
    """This page."""
    first: NotRequired[LinkParams]
    """The first page."""
    last: NotRequired[LinkParams]
    """The last page."""
    next: NotRequired[LinkParams]
    """The page after this one."""
    previous: NotRequired[LinkParams]
    """The page before this one."""


class PoolPageLinks(TypedDict):
    """Where this page and its neighbours are."""

    self: NotRequired[Link]
    """This page."""
    first: NotRequired[Link]
    """The first page."""
    last: NotRequired[Link]
    """The last page."""
    next: NotRequired[Link]
    """The page after this one."""
    previous: NotRequired[Link]
    """The page before this one."""


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


class ListPoolsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    page: NotRequired[int]


class NewPoolKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    pool_id: NotRequired[str]
    fallback: NotRequired[Literal["Pool", "CustomFrom", "Reject"]]
    localized_sender_preferred: NotRequired[bool]
    predictable_sender_preferred: NotRequired[bool]


class PoolChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    pool_id: NotRequired[str]
    fallback: NotRequired[Literal["Pool", "CustomFrom", "Reject"]]
    localized_sender_preferred: NotRequired[bool]
    predictable_sender_preferred: NotRequired[bool]


class ListPoolNumbersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    page: NotRequired[int]


class PoolNumbersKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    numbers: NotRequired[list[str]]
