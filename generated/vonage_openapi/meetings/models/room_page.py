# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .page_links import PageLinks
    from .room_page_embedded import RoomPageEmbedded


@define(repr=False)
class RoomPage(Model):
    """One page of rooms.

    Attributes:
        page_size: How many rooms a page has.
        total_items: How many rooms there are.
        embedded: What is on the page.
        links: Links to the neighbouring pages.
    """

    page_size: int | Unset = UNSET
    total_items: int | Unset = UNSET
    embedded: RoomPageEmbedded | Unset = UNSET
    links: PageLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "RoomPageEmbedded", "links": "PageLinks"}
