# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .embedded_media import EmbeddedMedia
    from .page_links import PageLinks


@define(repr=False)
class MediaPage(Model):
    """One page of files.

    Attributes:
        page_size: How many files a page has.
        page_index: Which page this is, from 0.
        count: How many files there are in all.
        links: HAL links from one page of a list to its neighbours.
        embedded: The entries of a page.
    """

    page_size: int | Unset = UNSET
    page_index: int | Unset = UNSET
    count: int | Unset = UNSET
    links: PageLinks | Unset = UNSET
    embedded: EmbeddedMedia | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PageLinks", "embedded": "EmbeddedMedia"}
