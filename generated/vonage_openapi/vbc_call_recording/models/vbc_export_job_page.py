# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .page_links import PageLinks
    from .vbc_export_job_page_embedded import VbcExportJobPageEmbedded


@define(repr=False)
class VbcExportJobPage(Model):
    """The exports of a person.

    Attributes:
        page_size: How many entries a page has.
        page: The page.
        total_pages: How many pages there are.
        total_items: How many entries there are on all pages.
        links: Links to the neighbours.
        embedded: What the page holds.
    """

    page_size: int | Unset = UNSET
    page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_items: int | Unset = UNSET
    links: PageLinks | Unset = UNSET
    embedded: VbcExportJobPageEmbedded | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PageLinks", "embedded": "VbcExportJobPageEmbedded"}
