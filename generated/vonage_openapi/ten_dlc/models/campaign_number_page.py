# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .campaign_number_page_embedded import CampaignNumberPageEmbedded


@define(repr=False)
class CampaignNumberPage(Model):
    """One page of numbers.

    Attributes:
        embedded: The entries.
        page_size: How many entries a page has.
        page: Which page it is.
        total_pages: How many pages there are.
        total_items: How many entries there are.
        links: Addresses of what belongs to it.
    """

    embedded: CampaignNumberPageEmbedded
    page_size: int | Unset = UNSET
    page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_items: int | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "CampaignNumberPageEmbedded"}
