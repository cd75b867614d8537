# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .embedded_templates import EmbeddedTemplates
    from .page_links import PageLinks


@define(repr=False)
class TemplatePage(Model):
    """One page of templates.

    Attributes:
        page_size: How many entries a page has.
        page: Which page this is.
        total_pages: How many pages there are.
        total_items: How many templates there are.
        embedded: The entries.
        links: The neighbours.
    """

    page_size: int
    page: int
    total_pages: int
    total_items: int
    embedded: EmbeddedTemplates
    links: PageLinks

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedTemplates", "links": "PageLinks"}
