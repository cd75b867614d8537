# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .embedded_applications import EmbeddedApplications
    from .page_links import PageLinks


@define(repr=False)
class ApplicationPage(Model):
    """One page of applications.

    Attributes:
        page_size: How many applications a page has.
        page: Which page this is, from 1.
        total_items: How many applications there are.
        total_pages: How many pages there are.
        embedded: The contents of the page.
        links: HAL links from one page of a list to its neighbours.
    """

    page_size: int
    page: int
    total_items: int
    total_pages: int
    embedded: EmbeddedApplications
    links: PageLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedApplications", "links": "PageLinks"}
