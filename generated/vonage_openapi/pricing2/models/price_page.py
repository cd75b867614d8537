# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .embedded_prices import EmbeddedPrices
    from .page_links import PageLinks


@define(repr=False)
class PricePage(Model):
    """One page of prices.

    Attributes:
        page_size: How many entries a page has.
        page: Which page this is, from 1.
        total_items: How many entries there are.
        total_pages: How many pages there are.
        embedded: The contents of the page.
        links: The pages around this one.
    """

    page_size: str
    page: str
    total_items: str
    total_pages: str
    embedded: EmbeddedPrices
    links: PageLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedPrices", "links": "PageLinks"}
