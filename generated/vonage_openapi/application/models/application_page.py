# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .embedded_applications import EmbeddedApplications


@define(repr=False)
class ApplicationPage(Model):
    """One page of applications.

    Attributes:
        page_size: How many applications a page has.
        page: Which page this is, from 1.
        total_items: How many applications there are.
        total_pages: How many pages there are.
        embedded: The contents of the page.
    """

    page_size: int
    page: int
    total_items: int
    total_pages: int
    embedded: EmbeddedApplications

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedApplications"}
