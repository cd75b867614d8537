# Written by codegen from specs/vbc_reports.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of VBC Reports: requests with all that may be sent, answers with what is always there and what may be."""

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


class PageLinksParams(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: NotRequired[LinkParams]
    """This page."""
    first: NotRequired[LinkParams]
    """The first page."""
    last: NotRequired[LinkParams]
    """The last page."""
    next: NotRequired[LinkParams]
    """The page after this one; absent on the last page."""
    prev: NotRequired[LinkParams]
    """The page before this one; absent on the first page."""


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


VbcCallLog = TypedDict(
    "VbcCallLog",
    {
        # Identifies the call.
        "id": "NotRequired[str]",
        # Whether it stayed within the network.
        "in_network": "NotRequired[bool]",
        # Whether it went to another country.
        "international": "NotRequired[bool]",
        # The number that called.
        "from": "NotRequired[str]",
        # The number that was called.
        "to": "NotRequired[str]",
        # Inbound or Outbound.
        "direction": "NotRequired[str]",
        # How long it was, in seconds.
        "length": "NotRequired[float]",
        # When it began, in UTC.
        "start": "NotRequired[str]",
        # When it ended, in UTC.
        "end": "NotRequired[str]",
        # What it cost.
        "charge": "NotRequired[float]",
        # The price that was applied.
        "rate": "NotRequired[float]",
        # The phone that was called.
        "destination_device_name": "NotRequired[str]",
        # Who was called.
        "destination_user_full_name": "NotRequired[str]",
        # The name that this person logs in with.
        "destination_user": "NotRequired[str]",
        # The name of that phone in SIP.
        "destination_sip_id": "NotRequired[str]",
        # The extension that was called.
        "destination_extension": "NotRequired[float]",
        # The phone that called.
        "source_device_name": "NotRequired[str]",
        # Who called.
        "source_user_full_name": "NotRequired[str]",
        # The name that this person logs in with.
        "source_user": "NotRequired[str]",
        # The name of that phone in SIP.
        "source_sip_id": "NotRequired[str]",
        # The extension that called.
        "source_extension": "NotRequired[float]",
        # A note that was added to the caller id.
        "custom_tag": "NotRequired[str]",
        # How it went.
        "result": "NotRequired[str]",
        # Whether it was recorded.
        "recorded": "NotRequired[bool]",
    },
)


class VbcCallLogPage(TypedDict):
    """One page of calls."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinks]
    """Links to the neighbours."""
    _embedded: NotRequired[VbcCallLogPageEmbedded]
    """What the page holds."""


class VbcCallLogPageEmbedded(TypedDict):
    """What the page holds."""

    call_logs: NotRequired[list[VbcCallLog]]
    """The calls."""


class VbcInvalid(TypedDict):
    """Which parameters were refused."""

    status: NotRequired[int]
    """The HTTP status."""
    title: NotRequired[str]
    """The kind of error."""
    instance: NotRequired[str]
    """Identifies this one refusal."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The parameters."""


class VbcPage(TypedDict):
    """Which part of a list an answer is."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinksParams]
    """Links to the neighbours."""


ListVbcCallLogsQuery = TypedDict(
    "ListVbcCallLogsQuery",
    {
        "start:gte": "NotRequired[str]",
        "start:lte": "NotRequired[str]",
        "end:gte": "NotRequired[str]",
        "end:lte": "NotRequired[str]",
        "page_size": "NotRequired[int]",
        "page": "NotRequired[int]",
        "to": "NotRequired[str]",
        "from": "NotRequired[str]",
        "source_user": "NotRequired[str]",
        "destination_user": "NotRequired[str]",
        "direction": "NotRequired[Literal['Inbound', 'Outbound']]",
    },
)
