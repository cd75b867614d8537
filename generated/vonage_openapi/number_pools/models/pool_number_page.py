# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .pool_number_page_embedded import PoolNumberPageEmbedded
    from .pool_page_links import PoolPageLinks


@define(repr=False)
class PoolNumberPage(Model):
    """One page of numbers.

    Attributes:
        page_size: How many entries a page has.
        page: Which page this is, from 1.
        total_pages: How many pages there are.
        total_items: How many entries there are in all.
        links: Where this page and its neighbours are.
        embedded: The entries of the page.
    """

    page_size: int | Unset = UNSET
    page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_items: int | Unset = UNSET
    links: PoolPageLinks | Unset = UNSET
    embedded: PoolNumberPageEmbedded | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PoolPageLinks", "embedded": "PoolNumberPageEmbedded"}
