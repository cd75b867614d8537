# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .leg_list_embedded import LegListEmbedded
    from .page_links import PageLinks


@define(repr=False)
class LegList(Model):
    """Legs.

    Attributes:
        count: How many legs there are in all.
        page_size: How many legs a page has.
        record_index: The first leg of this page.
        links: HAL links from one page of a list to its neighbours.
        embedded: The entries of a page.
    """

    count: float | Unset = UNSET
    page_size: int | Unset = UNSET
    record_index: int | Unset = UNSET
    links: PageLinks | Unset = UNSET
    embedded: LegListEmbedded | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PageLinks", "embedded": "LegListEmbedded"}
