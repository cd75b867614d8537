# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .call_page_content import CallPageContent
    from .page_links import PageLinks


@define(repr=False)
class CallPage(Model):
    """One page of the list of calls.

    Attributes:
        count: How many calls there are in all.
        page_size: How many calls a page has.
        record_index: The first call of this page.
        links: HAL links from one page of a list to its neighbours.
        embedded: What the page holds.
    """

    count: int
    page_size: int
    record_index: int
    links: PageLinks
    embedded: CallPageContent

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PageLinks", "embedded": "CallPageContent"}
