# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .contact_list_page_embedded import ContactListPageEmbedded
    from .page_links import PageLinks


@define(repr=False)
class ContactListPage(Model):
    """One page of lists.

    Attributes:
        page: Which page it is.
        page_size: How many entries a page has.
        total_items: How many entries there are.
        total_pages: How many pages there are.
        order: Which way it runs, asc or desc.
        links: Links to the neighbouring pages.
        embedded: What is on the page.
    """

    page: int | Unset = UNSET
    page_size: int | Unset = UNSET
    total_items: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    order: str | Unset = UNSET
    links: PageLinks | Unset = UNSET
    embedded: ContactListPageEmbedded | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PageLinks", "embedded": "ContactListPageEmbedded"}
