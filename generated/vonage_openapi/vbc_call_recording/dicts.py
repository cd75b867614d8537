# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of VBC Call Recording: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


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


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: NotRequired[Link]
    """This one."""


VbcExportFilters = TypedDict(
    "VbcExportFilters",
    {
        # Only calls in this direction.
        "call_direction": "NotRequired[Literal['INBOUND', 'OUTBOUND', 'INTRA_PBX']]",
        # Only this call.
        "call_id": "NotRequired[str]",
        # Only calls from this number.
        "caller_id": "NotRequired[str]",
        # Only calls from somebody of this name.
        "cnam": "NotRequired[str]",
        # Only calls to this number.
        "dnis": "NotRequired[str]",
        # Only calls that took so long or longer, in milliseconds.
        "duration:gte": "NotRequired[int]",
        # Only calls that took so long or less, in milliseconds.
        "duration:lte": "NotRequired[int]",
        # Only calls with this extension.
        "extension": "NotRequired[str]",
        # Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
        "start:gte": "NotRequired[str]",
        # Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.
        "start:lte": "NotRequired[str]",
    },
)


class VbcExportJob(TypedDict):
    """An export."""

    _links: NotRequired[SelfLinks]
    """Links."""
    download_url: NotRequired[str]
    """Where the file can be fetched with the same token once it is complete."""
    files_completed: NotRequired[int]
    """How many recordings are in the file so far."""
    files_total: NotRequired[int]
    """How many there will be."""
    id: NotRequired[str]
    """Identifies the export."""
    status: NotRequired[str]
    """How far it is."""
    valid_until: NotRequired[str]
    """Until when the file can be fetched."""


class VbcExportJobPage(TypedDict):
    """The exports of a person."""

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
    _embedded: NotRequired[VbcExportJobPageEmbedded]
    """What the page holds."""


class VbcExportJobPageEmbedded(TypedDict):
    """What the page holds."""

    jobs: NotRequired[list[VbcExportJob]]
    """The exports."""


class VbcExportOrder(TypedDict):
    """What has become of the order of an export."""

    job_ids: NotRequired[list[str]]
    """The jobs that make it."""


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


class VbcRecording(TypedDict):
    """A recording."""

    _links: NotRequired[SelfLinks]
    """Links."""
    call_direction: NotRequired[str]
    """INBOUND, OUTBOUND or INTRA_PBX."""
    call_id: NotRequired[str]
    """Identifies the call."""
    caller_id: NotRequired[str]
    """The number that called."""
    cnam: NotRequired[str]
    """The name of who called."""
    dnis: NotRequired[str]
    """The number that was called."""
    download_url: NotRequired[str]
    """Where the sound can be fetched with the same token."""
    duration: NotRequired[int]
    """How long the call was, in milliseconds."""
    end: NotRequired[str]
    """When the call ended."""
    extensions: NotRequired[list[str]]
    """The extensions that took part."""
    file_name: NotRequired[str]
    """The name of the file."""
    file_size_in_bytes: NotRequired[int]
    """The size of the file, in bytes."""
    id: NotRequired[int]
    """Identifies the recording."""
    rule_ids: NotRequired[list[int]]
    """The rules of the company that made it be recorded."""
    start: NotRequired[str]
    """When the call began."""


class VbcRecordingPage(TypedDict):
    """One page of recordings."""

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
    _embedded: NotRequired[VbcRecordingPageEmbedded]
    """What the page holds."""


class VbcRecordingPageEmbedded(TypedDict):
    """What the page holds."""

    recordings: NotRequired[list[VbcRecording]]
    """The recordings."""


ListVbcCompanyRecordingsQuery = TypedDict(
    "ListVbcCompanyRecordingsQuery",
    {
        "call_direction": "NotRequired[Literal['INBOUND', 'OUTBOUND', 'INTRA_PBX']]",
        "call_id": "NotRequired[str]",
        "caller_id": "NotRequired[str]",
        "cnam": "NotRequired[str]",
        "dnis": "NotRequired[str]",
        "duration:gte": "NotRequired[int]",
        "duration:lte": "NotRequired[int]",
        "extension": "NotRequired[str]",
        "order": "NotRequired[str]",
        "page": "NotRequired[int]",
        "page_size": "NotRequired[int]",
        "start:gte": "NotRequired[str]",
        "start:lte": "NotRequired[str]",
    },
)
VbcExportFiltersKeywords = TypedDict(
    "VbcExportFiltersKeywords",
    {
        "call_direction": "NotRequired[Literal['INBOUND', 'OUTBOUND', 'INTRA_PBX']]",
        "call_id": "NotRequired[str]",
        "caller_id": "NotRequired[str]",
        "cnam": "NotRequired[str]",
        "dnis": "NotRequired[str]",
        "duration:gte": "NotRequired[int]",
        "duration:lte": "NotRequired[int]",
        "extension": "NotRequired[str]",
        "start:gte": "NotRequired[str]",
        "start:lte": "NotRequired[str]",
    },
)
ListVbcUserRecordingsQuery = TypedDict(
    "ListVbcUserRecordingsQuery",
    {
        "call_direction": "NotRequired[Literal['INBOUND', 'OUTBOUND', 'INTRA_PBX']]",
        "call_id": "NotRequired[str]",
        "caller_id": "NotRequired[str]",
        "cnam": "NotRequired[str]",
        "dnis": "NotRequired[str]",
        "duration:gte": "NotRequired[int]",
        "duration:lte": "NotRequired[int]",
        "extension": "NotRequired[str]",
        "order": "NotRequired[str]",
        "page": "NotRequired[int]",
        "page_size": "NotRequired[int]",
        "start:gte": "NotRequired[str]",
        "start:lte": "NotRequired[str]",
    },
)


class ListVbcExportJobsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    status: NotRequired[str]


class GetVbcExportFileQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    jobId: NotRequired[str]
    login_name: NotRequired[str]
