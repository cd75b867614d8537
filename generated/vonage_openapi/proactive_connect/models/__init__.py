# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""The models of Proactive Connect. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .bulk_page import BulkPage as BulkPage
    from .campaign_event import CampaignEvent as CampaignEvent
    from .campaign_event_page import CampaignEventPage as CampaignEventPage
    from .campaign_event_page_embedded import CampaignEventPageEmbedded as CampaignEventPageEmbedded
    from .contact_list import ContactList as ContactList
    from .contact_list_details import ContactListDetails as ContactListDetails
    from .contact_list_page import ContactListPage as ContactListPage
    from .contact_list_page_embedded import ContactListPageEmbedded as ContactListPageEmbedded
    from .contact_list_sync_status import ContactListSyncStatus as ContactListSyncStatus
    from .item_upload import ItemUpload as ItemUpload
    from .link import Link as Link
    from .list_attribute import ListAttribute as ListAttribute
    from .list_item import ListItem as ListItem
    from .list_item_details import ListItemDetails as ListItemDetails
    from .list_item_page import ListItemPage as ListItemPage
    from .list_item_page_embedded import ListItemPageEmbedded as ListItemPageEmbedded
    from .list_problem import ListProblem as ListProblem
    from ._unions import ListSource as ListSource
    from .manual_source import ManualSource as ManualSource
    from .page_links import PageLinks as PageLinks
    from .salesforce_source import SalesforceSource as SalesforceSource
    from .upload_outcome import UploadOutcome as UploadOutcome
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "BulkPage": "bulk_page",
            "CampaignEvent": "campaign_event",
            "CampaignEventPage": "campaign_event_page",
            "CampaignEventPageEmbedded": "campaign_event_page_embedded",
            "ContactList": "contact_list",
            "ContactListDetails": "contact_list_details",
            "ContactListPage": "contact_list_page",
            "ContactListPageEmbedded": "contact_list_page_embedded",
            "ContactListSyncStatus": "contact_list_sync_status",
            "ItemUpload": "item_upload",
            "Link": "link",
            "ListAttribute": "list_attribute",
            "ListItem": "list_item",
            "ListItemDetails": "list_item_details",
            "ListItemPage": "list_item_page",
            "ListItemPageEmbedded": "list_item_page_embedded",
            "ListProblem": "list_problem",
            "ListSource": "_unions",
            "ManualSource": "manual_source",
            "PageLinks": "page_links",
            "SalesforceSource": "salesforce_source",
            "UploadOutcome": "upload_outcome",
        },
    )
