# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .page_links import PageLinks


@define(repr=False)
class VbcPage(Model):
    """Which part of a list an answer is.

    Attributes:
        page_size: How many entries a page has.
        page: The page.
        total_pages: How many pages there are.
        total_items: How many entries there are on all pages.
        links: Links to the neighbours.
    """

    page_size: int | Unset = UNSET
    page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    total_items: int | Unset = UNSET
    links: PageLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PageLinks"}
