# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .event_kind_list_event_types_item import EventKindListEventTypesItem


@define(repr=False)
class EventKindList(Model):
    """The kinds of events.

    Attributes:
        event_types: One entry for each kind.
    """

    event_types: list[EventKindListEventTypesItem] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"event_types": "eventTypes"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"event_types": ["EventKindListEventTypesItem"]}
