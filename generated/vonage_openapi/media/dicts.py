# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Media: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class EmbeddedMedia(TypedDict):
    """The entries of a page."""

    media: NotRequired[list[Media]]
    """The files."""


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


class Media(TypedDict):
    """What is known of a file."""

    id: str
    """Identifies the file."""
    original_file_name: NotRequired[str]
    """The name it came with."""
    mime_type: NotRequired[str]
    """Its kind."""
    account_id: NotRequired[str]
    """The account it belongs to."""
    store_id: NotRequired[str]
    """Where it is kept."""
    max_downloads_allowed: NotRequired[int]
    """How often it may be fetched; 0 without end."""
    times_downloaded: NotRequired[int]
    """How often it was fetched."""
    etag: NotRequired[str]
    """A digest of the file."""
    media_size: NotRequired[int]
    """How many bytes it has."""
    time_created: NotRequired[str]
    """When it came, in ISO 8601."""
    time_last_updated: NotRequired[str]
    """When it changed last, in ISO 8601."""
    public: NotRequired[bool]
    """Whether anybody may fetch it."""
    metadata_primary: NotRequired[str]
    """Words of your own."""
    metadata_secondary: NotRequired[str]
    """More words of your own."""
    title: NotRequired[str]
    """Its title."""
    description: NotRequired[str]
    """What it is."""


class MediaChange(TypedDict):
    """What is to be known of a file."""

    public: NotRequired[bool]
    """Whether anybody may fetch it."""
    metadata_primary: NotRequired[str]
    """Words of your own."""
    metadata_secondary: NotRequired[str]
    """More words of your own."""
    title: NotRequired[str]
    """Its title."""
    description: NotRequired[str]
    """What it is."""
    mime_type: NotRequired[str]
    """Its kind."""
    max_downloads_allowed: NotRequired[int]
    """How often it may be fetched; without end where it is absent."""


class MediaPage(TypedDict):
    """One page of files."""

    page_size: NotRequired[int]
    """How many files a page has."""
    page_index: NotRequired[int]
    """Which page this is, from 0."""
    count: NotRequired[int]
    """How many files there are in all."""
    _links: NotRequired[PageLinks]
    """HAL links from one page of a list to its neighbours."""
    _embedded: NotRequired[EmbeddedMedia]
    """The entries of a page."""


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


class ListMediaQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    order: NotRequired[Literal["ascending", "descending"]]
    page_index: NotRequired[int]
    page_size: NotRequired[int]
    start_time: NotRequired[str]
    end_time: NotRequired[str]


class MediaChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    public: NotRequired[bool]
    metadata_primary: NotRequired[str]
    metadata_secondary: NotRequired[str]
    title: NotRequired[str]
    description: NotRequired[str]
    mime_type: NotRequired[str]
    max_downloads_allowed: NotRequired[int]
