# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
"""The models of Audit. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .audit_error import AuditError as AuditError
    from .audit_event import AuditEvent as AuditEvent
    from .audit_event_page import AuditEventPage as AuditEventPage
    from .audit_event_page_embedded import AuditEventPageEmbedded as AuditEventPageEmbedded
    from .audit_event_page_page import AuditEventPagePage as AuditEventPagePage
    from .event_kind_list import EventKindList as EventKindList
    from .event_kind_list_event_types_item import EventKindListEventTypesItem as EventKindListEventTypesItem
    from .link import Link as Link
    from .page_links import PageLinks as PageLinks
    from .self_links import SelfLinks as SelfLinks
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AuditError": "audit_error",
            "AuditEvent": "audit_event",
            "AuditEventPage": "audit_event_page",
            "AuditEventPageEmbedded": "audit_event_page_embedded",
            "AuditEventPagePage": "audit_event_page_page",
            "EventKindList": "event_kind_list",
            "EventKindListEventTypesItem": "event_kind_list_event_types_item",
            "Link": "link",
            "PageLinks": "page_links",
            "SelfLinks": "self_links",
        },
    )
