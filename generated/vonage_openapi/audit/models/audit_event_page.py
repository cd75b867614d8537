# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .audit_event_page_embedded import AuditEventPageEmbedded
    from .audit_event_page_page import AuditEventPagePage
    from .page_links import PageLinks


@define(repr=False)
class AuditEventPage(Model):
    """One page of events.

    Attributes:
        embedded: What is on the page.
        links: Links to the neighbouring pages.
        page: Where this page stands in the list.
    """

    embedded: AuditEventPageEmbedded | Unset = UNSET
    links: PageLinks | Unset = UNSET
    page: AuditEventPagePage | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "embedded": "AuditEventPageEmbedded",
        "links": "PageLinks",
        "page": "AuditEventPagePage",
    }
