# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .embedded_wabas import EmbeddedWabas
    from .page_links import PageLinks


@define(repr=False)
class WabaPage(Model):
    """One page of WhatsApp Business Accounts.

    Attributes:
        page_size: How many accounts a page has.
        page: Which page this is.
        total_pages: How many pages there are.
        total_items: How many accounts there are.
        embedded: The contents of the page.
        links: HAL links from one page of a list to its neighbours.
    """

    page_size: int | Unset = UNSET
    page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_items: int | Unset = UNSET
    embedded: EmbeddedWabas | Unset = UNSET
    links: PageLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedWabas", "links": "PageLinks"}
