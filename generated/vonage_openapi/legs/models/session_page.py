# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .page_links import PageLinks
    from .session_page_embedded import SessionPageEmbedded


@define(repr=False)
class SessionPage(Model):
    """One page of sessions.

    Attributes:
        page_size: How many sessions a page has.
        links: HAL links from one page of a list to its neighbours.
        embedded: The entries of a page.
    """

    page_size: int | Unset = UNSET
    links: PageLinks | Unset = UNSET
    embedded: SessionPageEmbedded | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "PageLinks", "embedded": "SessionPageEmbedded"}
