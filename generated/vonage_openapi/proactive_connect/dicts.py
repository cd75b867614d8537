# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Proactive Connect: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..files import File as _File
from ..hints import NotRequired, TypedDict


class BulkPage(TypedDict):
    """Where a page stands."""

    page: NotRequired[int]
    """Which page it is."""
    page_size: NotRequired[int]
    """How many entries a page has."""
    total_items: NotRequired[int]
    """How many entries there are."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    order: NotRequired[str]
    """Which way it runs, asc or desc."""
    _links: NotRequired[PageLinksParams]
    """Links to the neighbouring pages."""


class CampaignEvent(TypedDict):
    """Something that happened in a campaign."""

    id: NotRequired[str]
    """Identifies the event."""
    type: NotRequired[str]
    """What happened."""
    occurred_at: NotRequired[str]
    """When it happened."""
    job_id: NotRequired[str]
    """The job that it belongs to."""
    run_id: NotRequired[str]
    """The run of that job."""
    action_id: NotRequired[str]
    """The action that led to it."""
    recipient_id: NotRequired[str]
    """Who it is about."""
    src_ctx: NotRequired[str]
    """Where it comes from."""
    data: NotRequired[dict[str, Any]]
    """More about it; depends on the type."""


class CampaignEventPage(TypedDict):
    """One page of events."""

    page: NotRequired[int]
    """Which page it is."""
    page_size: NotRequired[int]
    """How many entries a page has."""
    total_items: NotRequired[int]
    """How many entries there are."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    order: NotRequired[str]
    """Which way it runs, asc or desc."""
    _links: NotRequired[PageLinks]
    """Links to the neighbouring pages."""
    _embedded: NotRequired[CampaignEventPageEmbedded]
    """What is on the page."""


class CampaignEventPageEmbedded(TypedDict):
    """What is on the page."""

    events: NotRequired[list[CampaignEvent]]
    """The events."""


class ContactList(TypedDict):
    """A list of people."""

    id: NotRequired[str]
    """Identifies the list."""
    name: NotRequired[str]
    """What it is called."""
    description: NotRequired[str]
    """What it is for."""
    tags: NotRequired[list[str]]
    """Words to sort it by."""
    attributes: NotRequired[list[ListAttribute]]
    """Its columns."""
    datasource: NotRequired[ListSource]
    """Where its entries come from."""
    items_count: NotRequired[int]
    """How many entries it has."""
    sync_status: NotRequired[ContactListSyncStatus]
    """Whether it is up to date."""
    created_at: NotRequired[str]
    """When it was made."""
    updated_at: NotRequired[str]
    """When it was last changed."""


class ContactListDetails(TypedDict):
    """The settings of a list."""

    name: str
    """What it is called, 1 to 255 characters."""
    description: NotRequired[str]
    """What it is for."""
    tags: NotRequired[list[str]]
    """Up to 10 words to sort it by, each of 1 to 15 characters."""
    attributes: NotRequired[list[ListAttributeParams]]
    """Its columns."""
    datasource: NotRequired[ListSourceParams]
    """Where its entries come from."""


class ContactListPage(TypedDict):
    """One page of lists."""

    page: NotRequired[int]
    """Which page it is."""
    page_size: NotRequired[int]
    """How many entries a page has."""
    total_items: NotRequired[int]
    """How many entries there are."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    order: NotRequired[str]
    """Which way it runs, asc or desc."""
    _links: NotRequired[PageLinks]
    """Links to the neighbouring pages."""
    _embedded: NotRequired[ContactListPageEmbedded]
    """What is on the page."""


class ContactListPageEmbedded(TypedDict):
    """What is on the page."""

    lists: NotRequired[list[ContactList]]
    """The lists."""


class ContactListSyncStatus(TypedDict):
    """Whether it is up to date."""

    value: NotRequired[str]
    """How far it is."""
    details: NotRequired[str]
    """More about that."""
    dirty: NotRequired[bool]
    """Whether anything changed since."""
    data_modified: NotRequired[bool]
    """Whether entries changed."""
    metadata_modified: NotRequired[bool]
    """Whether settings changed."""


class ItemUpload(TypedDict):
    """A file with entries."""

    file: _File
    """The CSV file, with the names of columns in its first line."""


class LinkParams(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class ListAttributeParams(TypedDict):
    """A column of a list."""

    name: NotRequired[str]
    """What it is called."""
    alias: NotRequired[str]
    """Another name for it."""
    key: NotRequired[bool]
    """Whether it tells entries apart."""


class ListAttribute(TypedDict):
    """A column of a list."""

    name: NotRequired[str]
    """What it is called."""
    alias: NotRequired[str]
    """Another name for it."""
    key: NotRequired[bool]
    """Whether it tells entries apart."""


class ListItem(TypedDict):
    """An entry of a list."""

    id: NotRequired[str]
    """Identifies the entry."""
    list_id: NotRequired[str]
    """Its list."""
    data: NotRequired[dict[str, Any]]
    """A value for each column."""
    created_at: NotRequired[str]
    """When it was added."""
    updated_at: NotRequired[str]
    """When it was last changed."""


class ListItemDetails(TypedDict):
    """What an entry holds."""

    data: dict[str, Any]
    """A value for each column."""


class ListItemPage(TypedDict):
    """One page of entries."""

    page: NotRequired[int]
    """Which page it is."""
    page_size: NotRequired[int]
    """How many entries a page has."""
    total_items: NotRequired[int]
    """How many entries there are."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    order: NotRequired[str]
    """Which way it runs, asc or desc."""
    _links: NotRequired[PageLinks]
    """Links to the neighbouring pages."""
    _embedded: NotRequired[ListItemPageEmbedded]
    """What is on the page."""


class ListItemPageEmbedded(TypedDict):
    """What is on the page."""

    items: NotRequired[list[ListItem]]
    """The entries."""


class ListProblem(TypedDict):
    """What went wrong."""

    type: NotRequired[str]
    """Address of a page about errors."""
    title: NotRequired[str]
    """The kind of error."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence."""
    errors: NotRequired[list[str]]
    """A sentence for each problem."""


class ManualSourceParams(TypedDict):
    """Entries that are added by hand."""

    type: Literal["manual"]
    """Always `manual`."""


class ManualSource(TypedDict):
    """Entries that are added by hand."""

    type: Literal["manual"]
    """Always `manual`."""


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


class SalesforceSourceParams(TypedDict):
    """Entries that a query of Salesforce finds."""

    type: Literal["salesforce"]
    """Always `salesforce`."""
    integration_id: str
    """Names the credentials for Salesforce."""
    soql: str
    """The query for Salesforce."""


class SalesforceSource(TypedDict):
    """Entries that a query of Salesforce finds."""

    type: Literal["salesforce"]
    """Always `salesforce`."""
    integration_id: str
    """Names the credentials for Salesforce."""
    soql: str
    """The query for Salesforce."""


class UploadOutcome(TypedDict):
    """What an upload brought."""

    inserted: NotRequired[int]
    """How many entries were added."""


class ListAllListsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page: NotRequired[int]
    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class ContactListDetailsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    description: NotRequired[str]
    tags: NotRequired[list[str]]
    attributes: NotRequired[list[ListAttributeParams]]
    datasource: NotRequired[ListSourceParams]


class ListAllItemsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page: NotRequired[int]
    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class ListItemDetailsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    data: NotRequired[dict[str, Any]]


class DownloadListItemsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    order: NotRequired[Literal["asc", "desc"]]


class ItemUploadKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    file: NotRequired[_File]


class ListCampaignEventsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page: NotRequired[int]
    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    run_id: NotRequired[str]
    type: NotRequired[str]
    action_id: NotRequired[str]
    invocation_id: NotRequired[str]
    recipient_id: NotRequired[str]
    run_item_id: NotRequired[str]
    src_ctx: NotRequired[str]
    src_type: NotRequired[str]
    trace_id: NotRequired[str]
    date_start: NotRequired[str]
    date_end: NotRequired[str]


ListSourceParams: TypeAlias = ManualSourceParams | SalesforceSourceParams
ListSource: TypeAlias = ManualSource | SalesforceSource
