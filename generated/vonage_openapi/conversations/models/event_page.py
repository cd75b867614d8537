# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .event import Event
    from .page_links import PageLinks


@define(repr=False)
class EventPage(Model):
    """One page of events.

    Attributes:
        page_size: How many entries a page has.
        embedded: The events.
        links: HAL links from one page of a list to its neighbours.
    """

    page_size: int | Unset = UNSET
    embedded: list[Event] | Unset = UNSET
    links: PageLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": ["Event"], "links": "PageLinks"}
